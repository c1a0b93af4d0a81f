// SPDX-FileCopyrightText: 2026 The Rapporteur authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreignproject.h"

#include "core/annotations/codepoints.h"
#include "core/archive/ziparchive.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

    QByteArray foreignProject()
    {
        const QString text = u"Working Group on Names\r\nOnline Meeting 3\r\n1. Signs\r\nAnn Lee said that 😀 and 𝒜 are signs like others, and 𠀀 too. Bo Chen noted that = is not + and “quotes” are \"quotes\".\r\n"
                             "Ann Lee said that it is all the same. Bo Chen said that it is all the same.\r\n"_s;
        const CodePoints points(text);
        const auto span = [&](const QString &words, qsizetype from) {
            const qsizetype at = text.indexOf(words, from);
            const Span found = points.fromUnits({at, at + words.size()});
            return u"startPosition=\"%1\" endPosition=\"%2\""_s.arg(found.start).arg(found.end);
        };
        const QString xml = uR"(<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="Another 3" unknown="1"><Users><User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Lena"/></Users>
<CodeBook><Codes><Code guid="{BBBBBBBB-0000-0000-0000-000000000001}" name="Signs" isCodable="true" color="#F80"><Description>Of signs</Description>
  <Code guid="{BBBBBBBB-0000-0000-0000-000000000002}" name="Wide ones" isCodable="true"/></Code></Codes></CodeBook>
<Variables><Variable guid="{CCCCCCCC-0000-0000-0000-000000000001}" name="v" typeOfVariable="Text"/></Variables>
<Sources><TextSource guid="{DDDDDDDD-0000-0000-0000-000000000001}" name="wide.txt" plainTextPath="internal://dddddddd.txt"><Description>A file</Description>
  <PlainTextSelection guid="{11111111-0000-0000-0000-000000000001}" name="x" %1 creatingUser="{aaaaaaaa-0000-0000-0000-000000000001}" creationDateTime="2024-01-02T03:04:05Z">
    <Coding guid="{EEEEEEEE-0000-0000-0000-000000000001}"><CodeRef targetGUID="{bbbbbbbb-0000-0000-0000-000000000001}"/></Coding>
    <Coding guid="{EEEEEEEE-0000-0000-0000-000000000002}"><CodeRef targetGUID="{BBBBBBBB-0000-0000-0000-000000000002}"/></Coding>
    <NoteRef targetGUID="{FFFFFFFF-0000-0000-0000-000000000001}"/></PlainTextSelection>
  <PlainTextSelection guid="{11111111-0000-0000-0000-000000000002}" %2/>
  <PlainTextSelection guid="{11111111-0000-0000-0000-000000000003}" startPosition="-7" endPosition="900000"/>
  <Coding guid="{EEEEEEEE-0000-0000-0000-000000000003}"><CodeRef targetGUID="{BBBBBBBB-0000-0000-0000-000000000001}"/></Coding></TextSource>
 <PictureSource guid="{DDDDDDDD-0000-0000-0000-000000000002}" path="internal://p.png"/>
 <TextSource guid="{DDDDDDDD-0000-0000-0000-000000000003}" name="elsewhere.txt"><PlainTextContent>Some other words</PlainTextContent>
  <PlainTextSelection guid="{11111111-0000-0000-0000-000000000004}" startPosition="5" endPosition="10"/></TextSource></Sources>
<Notes><Note guid="{FFFFFFFF-0000-0000-0000-000000000001}" name="m"><PlainTextContent>A memo
of two lines</PlainTextContent></Note><Note guid="{FFFFFFFF-0000-0000-0000-000000000002}"><PlainTextContent>Of the project</PlainTextContent></Note></Notes>
<Links><Link guid="{99999999-0000-0000-0000-000000000001}" name="reminds of" originGUID="{11111111-0000-0000-0000-000000000001}" targetGUID="{11111111-0000-0000-0000-000000000002}"/>
 <Link guid="{99999999-0000-0000-0000-000000000002}" originGUID="{BBBBBBBB-0000-0000-0000-000000000001}" targetGUID="{BBBBBBBB-0000-0000-0000-000000000002}"/></Links></Project>)"_s
                                .arg(span(u"𠀀 too. Bo"_s, 0), span(u"it is all the same"_s, text.indexOf(u"Bo Chen said"_s)));
        return zipOf({{u"project.qde"_s, xml.toUtf8()}, {u"sources/DDDDDDDD.txt"_s, text.toUtf8()}}).value();
    }

} // namespace Rapporteur
