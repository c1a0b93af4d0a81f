// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/extract/ocr.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QImage>

#include <cmath>
#include <ctime>

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/ocrclass.h>
#include <tesseract/resultiterator.h>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double usualScale = 300.0 / 72; // pixels a point
constexpr double leastScale = 100.0 / 72; // letters of 10 points can still be told then
constexpr double mostPixels = 20e6;
constexpr double longestPage = 20; // seconds of processor time
constexpr int mostBlots = 60'000; // a newspaper's page has half as many letters; noise would keep Tesseract busy for minutes
constexpr int leastInk = 60; // pixels; fewer are dust
constexpr double leastSkew = 0.1, surestSkew = 3; // degrees; Leptonica's own measure of being sure
constexpr int leastConfidence = 45; // of a page; a photograph reads as letters nobody is sure of
constexpr int leastOfASpeck = 70; // of a "word" without letters and digits
constexpr double fontHeight = 1.18; // from a line's highest letter to its lowest; PDFs give the font's own height
constexpr double sameSize = 0.14; // part that the heights of a font's lines differ by when measured from ink

struct PixDeleter {
    void operator()(Pix *pix) const { pixDestroy(&pix); }
};
using PixPointer = std::unique_ptr<Pix, PixDeleter>;

/// The languages' data, since Tesseract asks for it through a plain function.
QHash<QString, QByteArray> &trainedData()
{
    static QHash<QString, QByteArray> data;
    return data;
}

bool giveData(const char *path, std::vector<char> *into)
{
    const QString name = QString::fromUtf8(path);
    const auto found = trainedData().constFind(name.sliced(name.lastIndexOf(u'/') + 1));
    if (found == trainedData().cend())
        return false;
    into->assign(found->cbegin(), found->cend());
    return true;
}

PixPointer greyOf(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    PixPointer pix(pixCreate(grey.width(), grey.height(), 8));
    if (!pix)
        return pix;
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = grey.constScanLine(y);
        l_uint32 *line = pixGetData(pix.get()) + qsizetype(y) * pixGetWpl(pix.get());
        for (int x = 0; x < grey.width(); ++x)
            SET_DATA_BYTE(line, x, from[x]);
    }
    return pix;
}

/// Ink in black, whatever the paper's shade. Null for a page without ink.
PixPointer inkOf(Pix *grey)
{
    Pix *made = nullptr;
    const int width = pixGetWidth(grey), height = pixGetHeight(grey);
    if (pixOtsuAdaptiveThreshold(grey, width, height, 0, 0, 0.1F, nullptr, &made) != 0)
        return nullptr;
    PixPointer ink(made);
    l_int32 count = 0;
    // Paper alone parts into two shades of itself: real ink is dark.
    l_float32 paper = 255, dark = 255;
    pixCountPixels(ink.get(), &count, nullptr);
    pixGetAverageMasked(grey, ink.get(), 0, 0, 1, L_MEAN_ABSVAL, &dark);
    pixGetAverageMasked(grey, nullptr, 0, 0, 4, L_MEAN_ABSVAL, &paper);
    return count >= leastInk && dark < 0.8F * paper ? std::move(ink) : nullptr;
}

/// Turns the page so that its lines are level; gives the degrees that it hung to the right.
double setStraight(PixPointer &grey, Pix *ink)
{
    l_float32 angle = 0, sureness = 0;
    if (pixFindSkew(ink, &angle, &sureness) != 0 || std::abs(angle) < leastSkew || sureness < surestSkew)
        return 0;
    constexpr double radians = 3.14159265358979 / 180;
    PixPointer straight(pixRotate(grey.get(), l_float32(angle * radians), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    if (!straight)
        return 0;
    grey = std::move(straight);
    return -double(angle);
}

bool isSpeck(const QString &text, double confidence)
{
    return confidence < leastOfASpeck && std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber(); });
}

/// A word with the height of its line's font: the ink's own would make a line of small letters a smaller font.
PlacedWord wordAt(const tesseract::ResultIterator &at, double scale)
{
    const std::unique_ptr<char[]> text(at.GetUTF8Text(tesseract::RIL_WORD));
    PlacedWord word{QString::fromUtf8(text.get()).trimmed(), {}};
    word.confidence = std::clamp(int(std::lround(at.Confidence(tesseract::RIL_WORD))), 0, 100);
    int left = 0, top = 0, right = 0, bottom = 0;
    if (!at.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom) || isSpeck(word.text, word.confidence))
        return {};
    float height = 0, descenders = 0, ascenders = 0;
    at.RowAttributes(&height, &descenders, &ascenders);
    int x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    const bool lined = at.Baseline(tesseract::RIL_WORD, &x1, &y1, &x2, &y2) && height > 0;
    const double base = lined ? (y1 + y2) / 2.0 : bottom;
    const double below = lined ? base - double(descenders) : bottom;
    const double above = lined ? below - double(height) * fontHeight : top;
    word.rectangle = QRectF(QPointF(left, above), QPointF(right, below));
    word.rectangle = {word.rectangle.topLeft() / scale, word.rectangle.size() / scale};
    return word;
}

/// Lines of one font differ by what letters they hold; layout takes a difference for another font.
void evenOut(QList<PlacedWord> &words)
{
    if (words.isEmpty())
        return;
    QList<double> heights;
    for (const PlacedWord &word : std::as_const(words))
        heights.append(word.rectangle.height());
    std::ranges::nth_element(heights, heights.begin() + heights.size() / 2);
    const double usual = heights.at(heights.size() / 2);
    for (PlacedWord &word : words) {
        if (std::abs(word.rectangle.height() - usual) < sameSize * usual)
            word.rectangle.setTop(word.rectangle.bottom() - usual);
    }
}

double meanConfidence(const QList<PlacedWord> &words)
{
    double sum = 0, characters = 0;
    for (const PlacedWord &word : words) {
        sum += double(word.text.size()) * word.confidence;
        characters += double(word.text.size());
    }
    return characters > 0 ? sum / characters : 0;
}

} // namespace

/// Tesseract with its languages.
class ScanReader::Engine
{
public:
    explicit Engine(const QString &languages)
    {
        setMsgSeverity(L_SEVERITY_NONE);
        const std::vector<std::string> names{"debug_file"}, values{"/dev/null"};
        m_ready = m_api.Init(nullptr, 0, languages.toUtf8().constData(), tesseract::OEM_LSTM_ONLY, nullptr, 0, &names, &values, false, giveData) == 0;
    }

    QList<PlacedWord> words(Pix *grey, double scale)
    {
        QList<PlacedWord> found;
        if (!m_ready)
            return found;
        m_api.SetPageSegMode(tesseract::PSM_AUTO);
        m_api.SetImage(grey);
        m_api.SetSourceResolution(int(std::lround(scale * 72)));
        // Not Tesseract's own deadline: that is the wall's clock, and others may have the processor.
        std::clock_t begun = std::clock();
        tesseract::ETEXT_DESC monitor;
        monitor.cancel_this = &begun;
        monitor.cancel = [](void *since, int) { return double(std::clock() - *static_cast<std::clock_t *>(since)) / CLOCKS_PER_SEC > longestPage; };
        const bool read = m_api.Recognize(&monitor) == 0;
        const std::unique_ptr<tesseract::ResultIterator> at(read ? m_api.GetIterator() : nullptr);
        if (at && !at->Empty(tesseract::RIL_WORD)) {
            do {
                if (PlacedWord word = wordAt(*at, scale); !word.text.isEmpty())
                    found.append(std::move(word));
            } while (at->Next(tesseract::RIL_WORD));
        }
        m_api.Clear();
        return found;
    }

private:
    tesseract::TessBaseAPI m_api;
    bool m_ready = false;
};

ScanReader::ScanReader(const OcrLanguages &languages)
    : m_languages(languages.joined())
{
    for (const QString &code : languages.codes) {
        QFile file(languages.folder + u'/' + code + u".traineddata"_s);
        if (file.open(QFile::ReadOnly))
            trainedData().insert(code + u".traineddata"_s, file.readAll());
    }
}

ScanReader::~ScanReader() = default;

double ScanReader::scaleFor(QSizeF size)
{
    const double area = size.width() * size.height();
    const double scale = area > 0 ? std::min(usualScale, std::sqrt(mostPixels / area)) : 0;
    return scale >= leastScale ? scale : 0;
}

PlacedPage ScanReader::read(const QImage &picture, QSizeF size)
{
    PlacedPage page{size, {}};
    PixPointer grey = greyOf(picture);
    if (!grey)
        return page;
    page.ocrLanguages = m_languages;
    const PixPointer ink = inkOf(grey.get());
    page.blank = !ink;
    if (page.blank)
        return page;
    l_int32 blots = 0;
    if (pixCountConnComp(ink.get(), 8, &blots) != 0 || blots > mostBlots)
        return page;
    page.skew = setStraight(grey, ink.get());
    if (!m_engine)
        m_engine = std::make_unique<Engine>(m_languages);
    page.words = m_engine->words(grey.get(), picture.width() / size.width());
    if (meanConfidence(page.words) < leastConfidence)
        page.words.clear();
    evenOut(page.words);
    return page;
}

} // namespace Rapporteur
