<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ActionsText</name>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&gt;Said on</source>
        <translation>&gt;قيل في</translation>
    </message>
    <message>
        <source>&gt;Due</source>
        <translation>&gt;الأجل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>AnnotationBundle</name>
    <message>
        <source>Annotations of %1</source>
        <translation>حواشي %1</translation>
    </message>
</context>
<context>
    <name>AnnotationEdits</name>
    <message>
        <source>Annotate a meeting</source>
        <translation>كتابة حاشية على اجتماع</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <translation>كتابة حاشية على %1</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>تظليل «%1»</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>ملاحظة على «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Recolour %n annotation(s)</source>
        <translation>
            <numerusform>تغيير لون %n حاشية</numerusform>
            <numerusform>تغيير لون حاشية واحدة</numerusform>
            <numerusform>تغيير لون حاشيتين</numerusform>
            <numerusform>تغيير لون %n حواش</numerusform>
            <numerusform>تغيير لون %n حاشية</numerusform>
            <numerusform>تغيير لون %n حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>Star %n annotation(s)</source>
        <translation>
            <numerusform>وضع نجمة على %n حاشية</numerusform>
            <numerusform>وضع نجمة على حاشية واحدة</numerusform>
            <numerusform>وضع نجمة على حاشيتين</numerusform>
            <numerusform>وضع نجمة على %n حواش</numerusform>
            <numerusform>وضع نجمة على %n حاشية</numerusform>
            <numerusform>وضع نجمة على %n حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n annotation(s)</source>
        <translation>
            <numerusform>إزالة النجمة عن %n حاشية</numerusform>
            <numerusform>إزالة النجمة عن حاشية واحدة</numerusform>
            <numerusform>إزالة النجمة عن حاشيتين</numerusform>
            <numerusform>إزالة النجمة عن %n حواش</numerusform>
            <numerusform>إزالة النجمة عن %n حاشية</numerusform>
            <numerusform>إزالة النجمة عن %n حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n annotation(s) private</source>
        <translation>
            <numerusform>جعل %n حاشية خاصة</numerusform>
            <numerusform>جعل حاشية واحدة خاصة</numerusform>
            <numerusform>جعل حاشيتين خاصتين</numerusform>
            <numerusform>جعل %n حواش خاصة</numerusform>
            <numerusform>جعل %n حاشية خاصة</numerusform>
            <numerusform>جعل %n حاشية خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n annotation(s)</source>
        <translation>
            <numerusform>مشاركة %n حاشية</numerusform>
            <numerusform>مشاركة حاشية واحدة</numerusform>
            <numerusform>مشاركة حاشيتين</numerusform>
            <numerusform>مشاركة %n حواش</numerusform>
            <numerusform>مشاركة %n حاشية</numerusform>
            <numerusform>مشاركة %n حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotation(s) “%1”</source>
        <translation>
            <numerusform>وضع الوسم «%1» على %n حاشية</numerusform>
            <numerusform>وضع الوسم «%1» على حاشية واحدة</numerusform>
            <numerusform>وضع الوسم «%1» على حاشيتين</numerusform>
            <numerusform>وضع الوسم «%1» على %n حواش</numerusform>
            <numerusform>وضع الوسم «%1» على %n حاشية</numerusform>
            <numerusform>وضع الوسم «%1» على %n حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n annotation(s)</source>
        <translation>
            <numerusform>إزالة الوسم «%1» عن %n حاشية</numerusform>
            <numerusform>إزالة الوسم «%1» عن حاشية واحدة</numerusform>
            <numerusform>إزالة الوسم «%1» عن حاشيتين</numerusform>
            <numerusform>إزالة الوسم «%1» عن %n حواش</numerusform>
            <numerusform>إزالة الوسم «%1» عن %n حاشية</numerusform>
            <numerusform>إزالة الوسم «%1» عن %n حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the report. It may have changed; choose them again.</source>
        <translation>هذه الكلمات ليست في التقرير. ربما تغير؛ حددها من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>حذف %n حاشية</numerusform>
            <numerusform>حذف حاشية واحدة</numerusform>
            <numerusform>حذف حاشيتين</numerusform>
            <numerusform>حذف %n حواش</numerusform>
            <numerusform>حذف %n حاشية</numerusform>
            <numerusform>حذف %n حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold “%1” at other words</source>
        <translation>إلحاق «%1» بكلمات أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n passage(s)</source>
        <translation>
            <numerusform>تأكيد %n مقطع</numerusform>
            <numerusform>تأكيد مقطع واحد</numerusform>
            <numerusform>تأكيد مقطعين</numerusform>
            <numerusform>تأكيد %n مقاطع</numerusform>
            <numerusform>تأكيد %n مقطعا</numerusform>
            <numerusform>تأكيد %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>ربط حاشيتين</translation>
    </message>
    <message>
        <source>Part two annotations</source>
        <translation>فك الربط بين حاشيتين</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>تغيير اسم الوسم «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>حذف الوسم «%1»</translation>
    </message>
    <message>
        <source>Change the colours to mark with</source>
        <translation>تغيير ألوان العلامات</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>توقف التصدير.</translation>
    </message>
    <message>
        <source>None of these reports was read from a PDF. Choose another format.</source>
        <translation>لم يُقرأ أي من هذه التقارير من ملف PDF. اختر صيغة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>There are PDFs of %n reports. Name a folder for them, not a file.</source>
        <translation>
            <numerusform>توجد ملفات PDF لـ %n تقرير. اذكر لها مجلدا، لا ملفا.</numerusform>
            <numerusform>يوجد ملف PDF لتقرير واحد. اذكر له مجلدا، لا ملفا.</numerusform>
            <numerusform>توجد ملفات PDF لتقريرين. اذكر لها مجلدا، لا ملفا.</numerusform>
            <numerusform>توجد ملفات PDF لـ %n تقارير. اذكر لها مجلدا، لا ملفا.</numerusform>
            <numerusform>توجد ملفات PDF لـ %n تقريرا. اذكر لها مجلدا، لا ملفا.</numerusform>
            <numerusform>توجد ملفات PDF لـ %n تقرير. اذكر لها مجلدا، لا ملفا.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations to export. Private ones leave only where that is asked for.</source>
        <translation>لا توجد حواش للتصدير. لا تُصدَّر الحواشي الخاصة إلا بطلب صريح.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of annotations.</source>
        <translation>%1 أكبر من أن يكون ملف حواش.</translation>
    </message>
    <message>
        <source>%1 is no file of annotations that can be read: JSON-LD, a REFI-QDA project, or a PDF with highlights.</source>
        <translation>%1 ليس ملف حواش يمكن قراءته: JSON-LD أو مشروع REFI-QDA أو ملف PDF فيه تظليل.</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n حاشية</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%n حواش</numerusform>
            <numerusform>%n حاشية</numerusform>
            <numerusform>%n حاشية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n تقرير</numerusform>
            <numerusform>تقرير واحد</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%n تقارير</numerusform>
            <numerusform>%n تقريرا</numerusform>
            <numerusform>%n تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>الاجتماع كله</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>صفحة %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>لم يعد في التقرير</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>تجيب عن</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>تؤيد</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>تنتمي مع</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>الاطلاع: %1</translation>
    </message>
    <message>
        <source>People and topics</source>
        <translation>الأشخاص والمواضيع</translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message numerus="yes">
        <source>Import %n annotation(s) from “%1”</source>
        <translation>
            <numerusform>استيراد %n حاشية من «%1»</numerusform>
            <numerusform>استيراد حاشية واحدة من «%1»</numerusform>
            <numerusform>استيراد حاشيتين من «%1»</numerusform>
            <numerusform>استيراد %n حواش من «%1»</numerusform>
            <numerusform>استيراد %n حاشية من «%1»</numerusform>
            <numerusform>استيراد %n حاشية من «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationPlaces</name>
    <message>
        <source>The library holds no such report.</source>
        <translation>لا يوجد في المكتبة تقرير كهذا.</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>لم تعد هذه الحاشية في المكتبة.</translation>
    </message>
</context>
<context>
    <name>AnnotationsCommand</name>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>&gt;Page</source>
        <translation>&gt;الصفحة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>“%1” is no number of a report. See: rapporteur list</source>
        <translation>«%1» ليس رقم تقرير. انظر: rapporteur list</translation>
    </message>
    <message>
        <source>Say where the annotations go, with -o PATH.</source>
        <translation>حدد مكان حفظ الحواشي بالخيار -o PATH.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>قيمة --format هي إحدى هذه: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>كُتبت %n حاشية في %1.</numerusform>
            <numerusform>كُتبت حاشية واحدة في %1.</numerusform>
            <numerusform>كُتبت حاشيتان في %1.</numerusform>
            <numerusform>كُتبت %n حواش في %1.</numerusform>
            <numerusform>كُتبت %n حاشية في %1.</numerusform>
            <numerusform>كُتبت %n حاشية في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, since somebody else wrote or changed it: %1</source>
        <translation>تُرك كما هو لأن شخصا آخر كتبه أو غيّره: %1</translation>
    </message>
    <message>
        <source>Passed over, since it was not read from a PDF: %1</source>
        <translation>جرى تجاوزه لأنه لم يُقرأ من ملف PDF: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 without a place</source>
        <translation>جديدة: %1، متغيرة: %2، مطابقة: %3، بلا موضع: %4</translation>
    </message>
    <message>
        <source>Not taken in, since the library holds no such report: “%1” (%2)</source>
        <translation>لم تُستورد، إذ لا يوجد في المكتبة تقرير كهذا: «%1» (%2)</translation>
    </message>
    <message>
        <source>of an export: %1 (default: as the file&apos;s name ends)</source>
        <translation>صيغة التصدير: %1 (افتراضيا: حسب نهاية اسم الملف)</translation>
    </message>
    <message>
        <source>where an export goes; of markdown, and of pdf for several reports, a folder</source>
        <translation>مكان حفظ التصدير؛ وهو مجلد لصيغة markdown، ولصيغة pdf عند تعدد التقارير</translation>
    </message>
    <message>
        <source>those of one report</source>
        <translation>حواشي تقرير واحد</translation>
    </message>
    <message>
        <source>those with a tag, or one below it</source>
        <translation>ما يحمل وسما أو وسما تحته</translation>
    </message>
    <message>
        <source>private ones too</source>
        <translation>الحواشي الخاصة أيضا</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>اذكر ملفا للاستيراد.</translation>
    </message>
    <message>
        <source>Say list, export or import.</source>
        <translation>اكتب list أو export أو import.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>For the draft</source>
        <translation>للمسودة</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>إضافة العمود «%1»</translation>
    </message>
    <message>
        <source>Rename a column to “%1”</source>
        <translation>تغيير اسم عمود إلى «%1»</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>إزالة عمود</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>نقل عمود</translation>
    </message>
    <message numerus="yes">
        <source>Put %n annotation(s) on the board</source>
        <translation>
            <numerusform>وضع %n حاشية على اللوحة</numerusform>
            <numerusform>وضع حاشية واحدة على اللوحة</numerusform>
            <numerusform>وضع حاشيتين على اللوحة</numerusform>
            <numerusform>وضع %n حواش على اللوحة</numerusform>
            <numerusform>وضع %n حاشية على اللوحة</numerusform>
            <numerusform>وضع %n حاشية على اللوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>نقل %n بطاقة</numerusform>
            <numerusform>نقل بطاقة واحدة</numerusform>
            <numerusform>نقل بطاقتين</numerusform>
            <numerusform>نقل %n بطاقات</numerusform>
            <numerusform>نقل %n بطاقة</numerusform>
            <numerusform>نقل %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) off the board</source>
        <translation>
            <numerusform>إزالة %n بطاقة عن اللوحة</numerusform>
            <numerusform>إزالة بطاقة واحدة عن اللوحة</numerusform>
            <numerusform>إزالة بطاقتين عن اللوحة</numerusform>
            <numerusform>إزالة %n بطاقات عن اللوحة</numerusform>
            <numerusform>إزالة %n بطاقة عن اللوحة</numerusform>
            <numerusform>إزالة %n بطاقة عن اللوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>كُتب %1 من %n مصدر.</numerusform>
            <numerusform>كُتب %1 من %n مصدر.</numerusform>
            <numerusform>كُتب %1 من مصدرين.</numerusform>
            <numerusform>كُتب %1 من %n مصادر.</numerusform>
            <numerusform>كُتب %1 من %n مصدرا.</numerusform>
            <numerusform>كُتب %1 من %n مصدر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The library is sound.</source>
        <translation>المكتبة سليمة.</translation>
    </message>
    <message>
        <source>Every derived fact stands in its source.</source>
        <translation>كل معلومة مستخرجة موجودة في مصدرها.</translation>
    </message>
</context>
<context>
    <name>CitationCheck</name>
    <message>
        <source>These words are in %1, but not at the passage cited: they are at %2.</source>
        <translation>هذه الكلمات موجودة في %1، لكن ليس في المقطع المستشهد به: موضعها %2.</translation>
    </message>
    <message>
        <source>These are not the words of the source. Mark what you left out as […] and what you changed with brackets.</source>
        <translation>ليست هذه كلمات المصدر. ضع […] مكان ما حذفته، وقوسين حول ما غيّرته.</translation>
    </message>
    <message>
        <source>This quotation says nowhere where it is from. Put a citation behind it.</source>
        <translation>لا يذكر هذا الاقتباس مصدره. ضع استشهادا بعده.</translation>
    </message>
    <message>
        <source>This draft names nobody, and %1 is a person of the record.</source>
        <translation>لا تسمي هذه المسودة أحدا، و%1 من أشخاص السجل.</translation>
    </message>
    <message>
        <source>\[a participant\]</source>
        <translation>\[أحد المشاركين\]</translation>
    </message>
    <message>
        <source>This begins as a citation and is none. Write [@report:passage, place], or \[@ for the signs themselves.</source>
        <translation>يبدأ هذا كاستشهاد وليس استشهادا. اكتب ‎[@report:passage, place]‎، أو ‎\[@‎ للعلامتين نفسيهما.</translation>
    </message>
    <message>
        <source>The record does not credit %1 with this.</source>
        <translation>لا ينسب السجل هذا إلى %1.</translation>
    </message>
    <message>
        <source>The record credits %1 with this, not %2.</source>
        <translation>ينسب السجل هذا إلى %1، وليس إلى %2.</translation>
    </message>
    <message>
        <source>The record does not say who spoke here; the draft says %1.</source>
        <translation>لا يذكر السجل من تحدث هنا؛ والمسودة تذكر %1.</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>أحد المشاركين</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>أحد المشاركين</translation>
    </message>
    <message>
        <source>%1 neither spoke nor took part, as far as %2 tells.</source>
        <translation>لا يُظهر %2 أي مداخلة من %1 ولا مشاركة.</translation>
    </message>
    <message>
        <source>%1 was on %2.</source>
        <translation>تاريخ %1 هو %2.</translation>
    </message>
    <message>
        <source>The report cited is of meeting %1, not %2.</source>
        <translation>التقرير المستشهد به عن الاجتماع %1، وليس %2.</translation>
    </message>
    <message>
        <source>No report of the library is cited by “%1”. Choose the report again, or import it.</source>
        <translation>لا يُستشهد بأي تقرير في المكتبة بالرمز «%1». اختر التقرير من جديد أو استورده.</translation>
    </message>
    <message>
        <source>The library knows no passage “%1”. Cite the passage again.</source>
        <translation>لا تعرف المكتبة المقطع «%1». استشهد بالمقطع من جديد.</translation>
    </message>
    <message>
        <source>The report of this passage is no longer in the library. Import it again.</source>
        <translation>لم يعد تقرير هذا المقطع في المكتبة. استورده من جديد.</translation>
    </message>
    <message>
        <source>The passage “%1” is of another report: “%2”.</source>
        <translation>المقطع «%1» من تقرير آخر: «%2».</translation>
    </message>
    <message>
        <source>The annotation that this was dropped from was deleted. The passage is still cited.</source>
        <translation>حُذفت الحاشية التي أُدرج هذا منها. ولا يزال الاستشهاد بالمقطع قائما.</translation>
    </message>
    <message>
        <source>The report no longer has this passage. Compare with the report and cite anew.</source>
        <translation>لم يعد هذا المقطع في التقرير. قارن بالتقرير واستشهد من جديد.</translation>
    </message>
    <message>
        <source>The report has other words here since it was cited: “%1”.</source>
        <translation>تغيرت كلمات التقرير هنا منذ الاستشهاد به: «%1».</translation>
    </message>
    <message>
        <source>%1 has no agenda item %2.</source>
        <translation>ليس في %1 البند %2 من جدول الأعمال.</translation>
    </message>
    <message>
        <source>%1 has no paragraph %2 there.</source>
        <translation>ليس في %1 الفقرة %2 في ذلك الموضع.</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>ليس في %1 الصفحة %2.</translation>
    </message>
    <message>
        <source>The passage is at %1 now.</source>
        <translation>موضع المقطع الآن: %1.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>PATH…</source>
        <translation>PATH…</translation>
    </message>
    <message>
        <source>read files and folders of reports into the library</source>
        <translation>قراءة ملفات التقارير ومجلداتها إلى المكتبة</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>سرد التقارير</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>print a report, names resolved across the library</source>
        <translation>طباعة تقرير مع تحديد الأسماء من المكتبة كلها</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>read files without a library and print what was understood</source>
        <translation>قراءة ملفات دون مكتبة وطباعة ما فُهم منها</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>search the record</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>what was discussed when, and which meetings are missing</source>
        <translation>ما نوقش ومتى، والاجتماعات الناقصة</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>who spoke; with a name, that person&apos;s statements</source>
        <translation>من تحدث؛ ومع ذكر اسم، مداخلات ذلك الشخص</translation>
    </message>
    <message>
        <source>[TOPIC]</source>
        <translation>[TOPIC]</translation>
    </message>
    <message>
        <source>what was spoken of; with a topic, its statements</source>
        <translation>ما نوقش؛ ومع ذكر موضوع، المداخلات عنه</translation>
    </message>
    <message>
        <source>who promised what</source>
        <translation>من وعد بماذا</translation>
    </message>
    <message>
        <source>-o FILE.pdf</source>
        <translation>-o FILE.pdf</translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation>التحقق من سلامة ملف المكتبة</translation>
    </message>
    <message>
        <source>check that every derived fact stands in its source</source>
        <translation>التحقق من وجود كل معلومة مستخرجة في مصدرها</translation>
    </message>
    <message>
        <source>load the sample library, print it, and picture every view</source>
        <translation>تحميل المكتبة النموذجية وطباعتها وتصوير كل العروض</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>هذه الصفحة</translation>
    </message>
    <message>
        <source>Usage: rapporteur [LIBRARY]            open the window
       rapporteur COMMAND [ARGUMENT…]  work without a display

</source>
        <translation>الاستعمال: rapporteur [LIBRARY]            فتح النافذة
           rapporteur COMMAND [ARGUMENT…]  العمل دون شاشة

</translation>
    </message>
    <message>
        <source>
Every command takes --library FILE, --json and --help.
Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.
</source>
        <translation>
يقبل كل أمر الخيارات --library FILE و --json و --help.
رموز الخروج: 0 تم، 1 فشلت بعض الملفات أو وُجدت أخطاء، 2 استعمال خاطئ، 3 لا توجد مكتبة.
</translation>
    </message>
    <message>
        <source>derive everything anew from the stored texts</source>
        <translation>استخلاص كل شيء من جديد من النصوص المحفوظة</translation>
    </message>
    <message>
        <source>[N KEY]</source>
        <translation>[N KEY]</translation>
    </message>
    <message>
        <source>what is in doubt; with a number and a key, an answer</source>
        <translation>ما هو موضع شك؛ ومع ذكر رقم ومفتاح، إجابة</translation>
    </message>
    <message>
        <source>list|export|import</source>
        <translation>list|export|import</translation>
    </message>
    <message>
        <source>what people marked and wrote; out to other programs, and in</source>
        <translation>ما علّمه الناس وكتبوه؛ تصديره إلى برامج أخرى واستيراده منها</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTHER</translation>
    </message>
    <message>
        <source>take over what another library has</source>
        <translation>أخذ ما في مكتبة أخرى</translation>
    </message>
    <message>
        <source>write a briefing, as PDF or in another format</source>
        <translation>كتابة إحاطة، بصيغة PDF أو غيرها</translation>
    </message>
    <message>
        <source>list|new|show|…</source>
        <translation>list|new|show|…</translation>
    </message>
    <message>
        <source>drafts with citations: make, export and check them</source>
        <translation>مسودات مع استشهادات: إنشاؤها وتصديرها والتحقق منها</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>the kinds of draft that there are</source>
        <translation>أنواع المسودات المتاحة</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>Nothing is reported on the agenda item “%1”.</source>
        <translation>لا يذكر التقرير شيئا عن بند جدول الأعمال «%1».</translation>
    </message>
    <message>
        <source>Section numbers jump from %1 to %2.</source>
        <translation>تقفز أرقام الأقسام من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The section “%1” is not on the agenda.</source>
        <translation>القسم «%1» ليس في جدول الأعمال.</translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>تعذر فك ترميز بعض الأحرف فاستُبدلت.</translation>
    </message>
    <message>
        <source>Page %1 is a scan; its words were read by OCR (%2, %3 % sure).</source>
        <translation>الصفحة %1 ممسوحة ضوئيا؛ قُرئت كلماتها بالتعرف الضوئي (%2، بثقة %3 %).</translation>
    </message>
    <message>
        <source>Pages %1 are scans; their words were read by OCR (%2, %3 % sure).</source>
        <translation>الصفحات %1 ممسوحة ضوئيا؛ قُرئت كلماتها بالتعرف الضوئي (%2، بثقة %3 %).</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures on which OCR could read nothing.</source>
        <translation>
            <numerusform>%n صفحة هي صور لم يقرأ التعرف الضوئي منها شيئا.</numerusform>
            <numerusform>صفحة واحدة هي صورة لم يقرأ التعرف الضوئي منها شيئا.</numerusform>
            <numerusform>صفحتان هما صورتان لم يقرأ التعرف الضوئي منهما شيئا.</numerusform>
            <numerusform>%n صفحات هي صور لم يقرأ التعرف الضوئي منها شيئا.</numerusform>
            <numerusform>%n صفحة هي صور لم يقرأ التعرف الضوئي منها شيئا.</numerusform>
            <numerusform>%n صفحة هي صور لم يقرأ التعرف الضوئي منها شيئا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them. To have scans read, install Tesseract&apos;s data of their language (on Debian, tesseract-ocr-eng for English) and import them again.</source>
        <translation>
            <numerusform>%n صفحة هي صور بلا نص؛ تعذرت قراءة شيء منها. لقراءة الصفحات الممسوحة ضوئيا، ثبّت بيانات Tesseract للغتها (في Debian، tesseract-ocr-eng للإنكليزية) ثم استوردها من جديد.</numerusform>
            <numerusform>صفحة واحدة هي صورة بلا نص؛ تعذرت قراءة شيء منها. لقراءة الصفحات الممسوحة ضوئيا، ثبّت بيانات Tesseract للغتها (في Debian، tesseract-ocr-eng للإنكليزية) ثم استوردها من جديد.</numerusform>
            <numerusform>صفحتان هما صورتان بلا نص؛ تعذرت قراءة شيء منهما. لقراءة الصفحات الممسوحة ضوئيا، ثبّت بيانات Tesseract للغتها (في Debian، tesseract-ocr-eng للإنكليزية) ثم استوردها من جديد.</numerusform>
            <numerusform>%n صفحات هي صور بلا نص؛ تعذرت قراءة شيء منها. لقراءة الصفحات الممسوحة ضوئيا، ثبّت بيانات Tesseract للغتها (في Debian، tesseract-ocr-eng للإنكليزية) ثم استوردها من جديد.</numerusform>
            <numerusform>%n صفحة هي صور بلا نص؛ تعذرت قراءة شيء منها. لقراءة الصفحات الممسوحة ضوئيا، ثبّت بيانات Tesseract للغتها (في Debian، tesseract-ocr-eng للإنكليزية) ثم استوردها من جديد.</numerusform>
            <numerusform>%n صفحة هي صور بلا نص؛ تعذرت قراءة شيء منها. لقراءة الصفحات الممسوحة ضوئيا، ثبّت بيانات Tesseract للغتها (في Debian، tesseract-ocr-eng للإنكليزية) ثم استوردها من جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>&gt;Id</source>
        <translation>&gt;المعرّف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تاريخ التغيير</translation>
    </message>
    <message>
        <source>Draft %1 is kept: %2</source>
        <translation>حُفظت المسودة %1: %2</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) stand word for word in their source.</source>
        <translation>
            <numerusform>الاقتباسات الواردة حرفيا في مصدرها: %1 من %n.</numerusform>
            <numerusform>الاقتباسات الواردة حرفيا في مصدرها: %1 من %n.</numerusform>
            <numerusform>الاقتباسات الواردة حرفيا في مصدرها: %1 من %n.</numerusform>
            <numerusform>الاقتباسات الواردة حرفيا في مصدرها: %1 من %n.</numerusform>
            <numerusform>الاقتباسات الواردة حرفيا في مصدرها: %1 من %n.</numerusform>
            <numerusform>الاقتباسات الواردة حرفيا في مصدرها: %1 من %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>--as is csl or bibtex.</source>
        <translation>قيمة --as هي csl أو bibtex.</translation>
    </message>
    <message>
        <source>Say which draft, by its number. See: rapporteur draft list</source>
        <translation>حدد المسودة برقمها. انظر: rapporteur draft list</translation>
    </message>
    <message>
        <source>of a new draft, e.g. Briefings/2026</source>
        <translation>مجلد المسودة الجديدة، مثل Briefings/2026</translation>
    </message>
    <message>
        <source>references as csl (the default) or bibtex</source>
        <translation>صيغة المراجع: csl (افتراضيا) أو bibtex</translation>
    </message>
    <message>
        <source>Say which file: a PDF that was made from a draft, or Markdown.</source>
        <translation>حدِّد أي ملف: ملف PDF أُنشئ من مسودة، أو Markdown.</translation>
    </message>
    <message>
        <source>Say list, new, open, show, export, check or references.</source>
        <translation>حدِّد list أو new أو open أو show أو export أو check أو references.</translation>
    </message>
</context>
<context>
    <name>DraftEdits</name>
    <message>
        <source>a draft without a title</source>
        <translation>مسودة بلا عنوان</translation>
    </message>
    <message>
        <source>This snapshot is no longer in the library.</source>
        <translation>لم تعد هذه اللقطة في المكتبة.</translation>
    </message>
    <message>
        <source>Begin the draft “%1”</source>
        <translation>بدء المسودة «%1»</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>كتابة «%1»</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>تغيير «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Change %n draft(s)</source>
        <translation>
            <numerusform>تغيير %n مسودة</numerusform>
            <numerusform>تغيير مسودة واحدة</numerusform>
            <numerusform>تغيير مسودتين</numerusform>
            <numerusform>تغيير %n مسودات</numerusform>
            <numerusform>تغيير %n مسودة</numerusform>
            <numerusform>تغيير %n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>حذف %n مسودة</numerusform>
            <numerusform>حذف مسودة واحدة</numerusform>
            <numerusform>حذف مسودتين</numerusform>
            <numerusform>حذف %n مسودات</numerusform>
            <numerusform>حذف %n مسودة</numerusform>
            <numerusform>حذف %n مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of “%1”</source>
        <translation>حفظ لقطة من «%1»</translation>
    </message>
    <message>
        <source>Go back to a snapshot of “%1”</source>
        <translation>العودة إلى لقطة من «%1»</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>قبل العودة</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>حذف لقطة</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>%1 is too large to be a draft.</source>
        <translation>الملف %1 أكبر من أن يكون مسودة.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, and cannot be opened as a draft.</source>
        <translation>الملف %1 ليس نصًا بترميز UTF-8، ولا يمكن فتحه كمسودة.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذّر فتح %1.</translation>
    </message>
    <message>
        <source>No draft travels in %1. Open a PDF that was made from one.</source>
        <translation>لا توجد مسودة داخل %1. افتح ملف PDF أُنشئ من مسودة.</translation>
    </message>
</context>
<context>
    <name>DraftFront</name>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a date like 2026-11-20, without quotation marks</source>
        <translation>تاريخا مثل 2026-11-20، دون علامتي اقتباس</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>كلمات بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>Line %1: “%2” must be %3.</source>
        <translation>السطر %1: يجب أن يكون «%2» %3.</translation>
    </message>
    <message>
        <source>a list like [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>قائمة مثل ‎[&quot;one&quot;, &quot;two&quot;]‎</translation>
    </message>
    <message>
        <source>one of “un”, “short”, “author-date” and “numbered”</source>
        <translation>واحدا من “un” و“short” و“author-date” و“numbered”</translation>
    </message>
    <message>
        <source>a table: a line [fields] with lines like For = &quot;The co-chairs&quot; below</source>
        <translation>جدولا: سطر ‎[fields]‎ وتحته أسطر مثل ‎For = &quot;The co-chairs&quot;‎</translation>
    </message>
    <message>
        <source>Line 1: the front matter begins here and never ends. Put a line of +++ behind it.</source>
        <translation>السطر 1: تبدأ هنا البيانات الاستهلالية ولا تنتهي. ضع بعدها سطر +++.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>لم تعد هذه المسودة في المكتبة.</translation>
    </message>
</context>
<context>
    <name>Extractor</name>
    <message>
        <source>The reading process answered nonsense.</source>
        <translation>أعطت عملية القراءة جوابا غير مفهوم.</translation>
    </message>
</context>
<context>
    <name>ExtractorPool</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
    <message>
        <source>Reading this file failed: its reader gave an answer that makes no sense.</source>
        <translation>فشلت قراءة هذا الملف: أعطى القارئ جوابا لا معنى له.</translation>
    </message>
    <message>
        <source>Reading this file failed: the file is damaged in a way that its reader cannot cope with.</source>
        <translation>فشلت قراءة هذا الملف: فيه تلف لا يستطيع القارئ معالجته.</translation>
    </message>
    <message>
        <source>This file needs more memory than one document may use.</source>
        <translation>يحتاج هذا الملف إلى ذاكرة أكبر مما يُسمح به لمستند واحد.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>استغرقت قراءة هذا الملف وقتا طويلا فأُوقفت.</translation>
    </message>
    <message>
        <source>The program that reads documents cannot be started. Install Rapporteur again.</source>
        <translation>تعذر تشغيل برنامج قراءة المستندات. أعد تثبيت Rapporteur.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Correct a fact</source>
        <translation>تصحيح معلومة</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n fact(s)</source>
        <translation>
            <numerusform>تصحيح %n معلومة</numerusform>
            <numerusform>تصحيح معلومة واحدة</numerusform>
            <numerusform>تصحيح معلومتين</numerusform>
            <numerusform>تصحيح %n معلومات</numerusform>
            <numerusform>تصحيح %n معلومة</numerusform>
            <numerusform>تصحيح %n معلومة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>%1 في «%2»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>سحب تصحيح</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 in %2</source>
        <comment>number of statements, what the column is</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%n مداخلات</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n meeting(s)</source>
        <translation>
            <numerusform>في %n اجتماع</numerusform>
            <numerusform>في اجتماع واحد</numerusform>
            <numerusform>في اجتماعين</numerusform>
            <numerusform>في %n اجتماعات</numerusform>
            <numerusform>في %n اجتماعا</numerusform>
            <numerusform>في %n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>When it was spoken of. A disc is a meeting; its area is the number of statements.</source>
        <translation>متى نوقش الموضوع. كل قرص اجتماع، ومساحته عدد المداخلات.</translation>
    </message>
    <message>
        <source>A timeline.</source>
        <translation>خط زمني.</translation>
    </message>
</context>
<context>
    <name>FileDecisionText</name>
    <message>
        <source>The bytes are those of %1; this place of it is noted.</source>
        <translation>محتواه مطابق تماما لمحتوى %1؛ وسُجل موضعه هذا.</translation>
    </message>
    <message>
        <source>Its words are those of %1.</source>
        <translation>كلماته هي كلمات %1.</translation>
    </message>
    <message>
        <source>The same meeting, and %1 % of its words are those of %2.</source>
        <translation>الاجتماع نفسه، و%1 % من كلماته هي كلمات %2.</translation>
    </message>
    <message>
        <source>The file was changed since it was imported.</source>
        <translation>تغير الملف منذ استيراده.</translation>
    </message>
    <message>
        <source>The same meeting and format, and %1 % of its words are those of %2.</source>
        <translation>الاجتماع نفسه والصيغة نفسها، و%1 % من كلماته هي كلمات %2.</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The title says %1 (%2), the text %3.</source>
        <translation>العنوان يقول %1 (%2)، والنص %3.</translation>
    </message>
    <message>
        <source>The title says %1, the text %2.</source>
        <translation>العنوان يقول %1، والنص %2.</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, the text %2.</source>
        <translation>اسم الملف يقول %1، والنص %2.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>the full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>a nickname that the lexicon knows</source>
        <translation>لقب يعرفه المعجم</translation>
    </message>
    <message>
        <source>the only one of that name in the series</source>
        <translation>الوحيد بهذا الاسم في السلسلة</translation>
    </message>
    <message>
        <source>the only one of that name in the library</source>
        <translation>الوحيد بهذا الاسم في المكتبة</translation>
    </message>
    <message>
        <source>no full name is known</source>
        <translation>لا يُعرف اسم كامل</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>قد يكون أكثر من شخص</translation>
    </message>
    <message>
        <source>the same name, written another way</source>
        <translation>الاسم نفسه مكتوبا بطريقة أخرى</translation>
    </message>
    <message>
        <source>a rare misspelling of the name</source>
        <translation>خطأ إملائي نادر في الاسم</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>بناء على قولك</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>; stopped before the end</source>
        <translation>؛ توقف قبل النهاية</translation>
    </message>
    <message>
        <source>+%1 −%2 words. </source>
        <translation>كلمات مضافة: %1، محذوفة: %2. </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed</source>
        <translation>جديد: %1، متغير: %2، بلا تغيير: %3، فشل: %4</translation>
    </message>
    <message>
        <source>, %1 further files of the same meetings</source>
        <translation>، ملفات أخرى للاجتماعات نفسها: %1</translation>
    </message>
    <message>
        <source>%1; nothing was written</source>
        <translation>%1؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <source>say what each file would be, and write nothing</source>
        <translation>ذكر ما سيكون عليه كل ملف دون كتابة شيء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>استيراد %n ملف</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>A row of %1 belongs to nothing.</source>
        <translation>صف في %1 لا ينتمي إلى شيء.</translation>
    </message>
    <message>
        <source>The search index does not agree with the text.</source>
        <translation>فهرس البحث لا يطابق النص.</translation>
    </message>
    <message>
        <source>%1: %2 “%3” does not stand where it was read.</source>
        <translation>%1: تعذر العثور على %2 «%3» في موضع القراءة.</translation>
    </message>
    <message>
        <source>the fact</source>
        <translation>المعلومة</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>الفقرة</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>المداخلة</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>المشارك</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>The original %1 is not as it was imported.</source>
        <translation>الأصل %1 لم يعد كما استُورد.</translation>
    </message>
    <message>
        <source>An original that no report uses is not as it was imported.</source>
        <translation>أصل لا يستخدمه أي تقرير لم يعد كما استُورد.</translation>
    </message>
    <message>
        <source>The report %1 reads a file that is not its own.</source>
        <translation>يقرأ التقرير %1 ملفا لا يخصه.</translation>
    </message>
    <message>
        <source>The file %1 belongs to a report that was never read.</source>
        <translation>ينتمي الملف %1 إلى تقرير لم يُقرأ قط.</translation>
    </message>
    <message>
        <source>The text of the file %1 is missing.</source>
        <translation>نص الملف %1 مفقود.</translation>
    </message>
    <message>
        <source>The file %1 is not as its newest version says.</source>
        <translation>الملف %1 لا يطابق ما تذكره أحدث نسخة منه.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This was undone while it was being done. Do it again.</source>
        <translation>تم التراجع عن هذا أثناء تنفيذه. نفّذه من جديد.</translation>
    </message>
</context>
<context>
    <name>LexiconEdit</name>
    <message>
        <source>The text has a mistake in line %1: mend it first.</source>
        <translation>في السطر %1 من النص خطأ: أصلحه أولا.</translation>
    </message>
    <message>
        <source>“%1” is written in a form that only you can change, in the text.</source>
        <translation>«%1» مكتوب بشكل لا يغيّره أحد سواك، في النص.</translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 cannot be opened.</source>
        <translation>تعذر فتح المعجم %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <translation>يجب أن يكون «%1» نصا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in square brackets.</source>
        <translation>يجب أن يكون «%1» قائمة نصوص بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2024-09-22, without quotation marks.</source>
        <translation>يجب أن يكون «%1» تاريخا مثل 2024-09-22، دون علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Write [[%1]] with two square brackets.</source>
        <translation>اكتب [[%1]] بقوسين مربعين مزدوجين.</translation>
    </message>
    <message>
        <source>A [[%1]] has no “%2”.</source>
        <translation>ليس في [[%1]] حقل باسم «%2».</translation>
    </message>
    <message>
        <source>This [[%1]] needs a “%2”.</source>
        <translation>ينقص [[%1]] هذا الحقل «%2».</translation>
    </message>
    <message>
        <source>“%1” is no table of a lexicon.</source>
        <translation>«%1» ليس جدولا من جداول المعجم.</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks, or a list of them in square brackets.</source>
        <translation>يجب أن يكون «%1» نصا بين علامتي اقتباس، أو قائمة نصوص بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>“%1” must be a list of regular expressions in square brackets.</source>
        <translation>يجب أن يكون «%1» قائمة تعابير نمطية بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>“%1” must be a colour such as &quot;#0072b2&quot;.</source>
        <translation>يجب أن يكون «%1» لونا مثل &quot;#0072b2&quot;.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«%1» فارغ.</translation>
    </message>
    <message>
        <source>The lexicon %1 has a mistake: %2</source>
        <translation>في المعجم %1 خطأ: %2</translation>
    </message>
</context>
<context>
    <name>LibraryErrors</name>
    <message>
        <source>The disk is full. Make room and try again; nothing is lost.</source>
        <translation>القرص ممتلئ. أفسح مجالا وحاول مجددا؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>This file is not a Rapporteur library.</source>
        <translation>هذا الملف ليس مكتبة Rapporteur.</translation>
    </message>
    <message>
        <source>The library file cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>تعذر فتح ملف المكتبة. تأكد من وجود المجلد ومن أن لك حق قراءته.</translation>
    </message>
    <message>
        <source>The library file cannot be changed. Check that you may write to it and to its folder.</source>
        <translation>تعذر تغيير ملف المكتبة. تأكد من حق الكتابة فيه وفي مجلده.</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Try again in a moment.</source>
        <translation>برنامج آخر يكتب في المكتبة. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>The library file is damaged. Restore the copy beside it, or import the reports again.</source>
        <translation>ملف المكتبة تالف. استعد النسخة المجاورة أو استورد التقارير من جديد.</translation>
    </message>
    <message>
        <source>The library could not answer.</source>
        <translation>تعذر على المكتبة الإجابة.</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.</source>
        <translation>أنشأت %1 نسخة أحدث من Rapporteur. حدّث Rapporteur لفتحها؛ لم يتغير الملف.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library. The file was not changed.</source>
        <translation>%1 ليس مكتبة Rapporteur. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>تعذر إنشاء المجلد %1.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that you may write to its folder.</source>
        <translation>تعذر إنشاء النسخة %1. تأكد من حق الكتابة في مجلدها.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>&gt;ID</source>
        <translation>&gt;المعرّف</translation>
    </message>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;التاريخ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;المداخلات</translation>
    </message>
    <message>
        <source>&gt;Doubts</source>
        <translation>&gt;الشكوك</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
</context>
<context>
    <name>MarkdownVault</name>
    <message>
        <source>People and topics</source>
        <translation>الأشخاص والمواضيع</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>الاجتماع كله</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>لم يعد في التقرير</translation>
    </message>
    <message>
        <source>private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>الاطلاع: %1</translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message>
        <source>This is the only file of its meeting; there is nothing to set it apart from.</source>
        <translation>هذا هو الملف الوحيد لاجتماعه؛ لا يوجد ما يُفصل عنه.</translation>
    </message>
    <message>
        <source>One of the two reports is no longer in the library.</source>
        <translation>أحد التقريرين لم يعد في المكتبة.</translation>
    </message>
    <message>
        <source>Read %1 instead</source>
        <translation>قراءة %1 بدلا منه</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>فصل %1</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>ضم %1 و%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s)</source>
        <translation>
            <numerusform>إزالة %n تقرير</numerusform>
            <numerusform>إزالة تقرير واحد</numerusform>
            <numerusform>إزالة تقريرين</numerusform>
            <numerusform>إزالة %n تقارير</numerusform>
            <numerusform>إزالة %n تقريرا</numerusform>
            <numerusform>إزالة %n تقرير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge %1</source>
        <translation>دمج %1</translation>
    </message>
    <message>
        <source>This is the library that is open. Choose another one to merge into it.</source>
        <translation>هذه هي المكتبة المفتوحة. اختر مكتبة أخرى لدمجها فيها.</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>الوسم «%1»</translation>
    </message>
    <message>
        <source>A link between two annotations</source>
        <translation>رابط بين حاشيتين</translation>
    </message>
    <message>
        <source>The colour %1 means “%2”</source>
        <translation>اللون %1 يعني «%2»</translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”</source>
        <translation>صُحح «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be merged. Ask for another copy of it.</source>
        <translation>%1 تالف ولا يمكن دمجه. اطلب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>%1 is of an earlier version, and a copy to read it by cannot be made. Make room for it in %2.</source>
        <translation>%1 من نسخة سابقة، وتعذر إنشاء نسخة لقراءته. أفسح مجالا لها في %2.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>لا توجد مكتبة %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library.</source>
        <translation>%1 ليس مكتبة Rapporteur.</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to merge it.</source>
        <translation>أنشأت %1 نسخة أحدث من Rapporteur. حدّث Rapporteur لدمجه.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be imported. Make room on the disk.</source>
        <translation>تعذر نسخ %1 لاستيراده. أفسح مجالا على القرص.</translation>
    </message>
    <message>
        <source>Another correction of “%1”: “%2”</source>
        <translation>تصحيح آخر للكلمات «%1»: «%2»</translation>
    </message>
    <message>
        <source>Another answer for %1: %2</source>
        <translation>إجابة أخرى عن %1: %2</translation>
    </message>
    <message>
        <source>Another answer to %1 “%2”: %3</source>
        <translation>إجابة أخرى عن %1 «%2»: %3</translation>
    </message>
    <message>
        <source>Another answer for %1: %2 %3</source>
        <translation>إجابة أخرى عن %1: %2 %3</translation>
    </message>
    <message>
        <source>The draft “%1”</source>
        <translation>المسودة «%1»</translation>
    </message>
    <message>
        <source>A snapshot of a draft</source>
        <translation>لقطة من مسودة</translation>
    </message>
    <message>
        <source>The other of two versions that were merged</source>
        <translation>النسخة الأخرى من نسختين مدموجتين</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source> (beside: %1)</source>
        <translation> (إلى جانبه: %1)</translation>
    </message>
    <message>
        <source>%1 new reports, %2 further files, %3 reports in both; %4 added, %5 updated, %6 removed, %7 in conflict, %8 the same</source>
        <translation>تقارير جديدة: %1، ملفات أخرى: %2، تقارير في المكتبتين: %3؛ مضاف: %4، محدّث: %5، مزال: %6، متعارض: %7، مطابق: %8</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the other library; --private takes them too</source>
        <translation>
            <numerusform>تبقى %n حاشية خاصة في المكتبة الأخرى؛ ويأخذها --private أيضا</numerusform>
            <numerusform>تبقى حاشية خاصة واحدة في المكتبة الأخرى؛ ويأخذها --private أيضا</numerusform>
            <numerusform>تبقى حاشيتان خاصتان في المكتبة الأخرى؛ ويأخذهما --private أيضا</numerusform>
            <numerusform>تبقى %n حواش خاصة في المكتبة الأخرى؛ ويأخذها --private أيضا</numerusform>
            <numerusform>تبقى %n حاشية خاصة في المكتبة الأخرى؛ ويأخذها --private أيضا</numerusform>
            <numerusform>تبقى %n حاشية خاصة في المكتبة الأخرى؛ ويأخذها --private أيضا</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is new, the same and in conflict, and write nothing</source>
        <translation>ذكر الجديد والمطابق والمتعارض دون كتابة شيء</translation>
    </message>
    <message>
        <source>take the other library&apos;s private annotations too</source>
        <translation>أخذ الحواشي الخاصة من المكتبة الأخرى أيضا</translation>
    </message>
</context>
<context>
    <name>OwnLexicon</name>
    <message>
        <source>%1 cannot be written. Check that you may write to its folder.</source>
        <translation>تعذرت كتابة %1. تأكد من حق الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>There is no earlier version of %1.</source>
        <translation>لا توجد نسخة سابقة من %1.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>شرائح عرض</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>تعذرت كتابة %1. اختر مجلدا أو اسما آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>لم تكتمل كتابة %1؛ والملف السابق لم يتغير.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>الشكل: %1</translation>
    </message>
    <message>
        <source>The PDF could not be painted. This is a mistake in Rapporteur; please report it.</source>
        <translation>تعذر رسم ملف PDF. هذا خطأ في Rapporteur؛ يرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Writing the document was stopped; no file was written.</source>
        <translation>توقفت كتابة المستند؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>تعذر إكمال ملف PDF. هذا خطأ في Rapporteur؛ يرجى الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>[passage not found in the report]</source>
        <translation>[المقطع غير موجود في التقرير]</translation>
    </message>
    <message>
        <source>[source not in the library: %1]</source>
        <translation>[المصدر ليس في المكتبة: %1]</translation>
    </message>
    <message>
        <source>Ibid.</source>
        <translation>المرجع نفسه</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal that ends in 1, but for 11: 21st</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal that ends in 2, but for 12: 22nd</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal that ends in 3, but for 13: 23rd</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other ordinal: 38th</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 meeting</source>
        <comment>38th meeting</comment>
        <translation>الاجتماع %1</translation>
    </message>
    <message>
        <source>%1 (headed &quot;%2&quot;)</source>
        <comment>22nd meeting (headed &quot;XXI&quot;)</comment>
        <translation>%1 (المعنون «%2»)</translation>
    </message>
    <message>
        <source>%1 (also given as the %2)</source>
        <comment>22nd meeting (also given as the 21st)</comment>
        <translation>%1 (ويُذكر أيضا برقم %2)</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>محضر حرفي</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>تقرير موجز</translation>
    </message>
    <message>
        <source>transcript of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>محضر %1 الحرفي</translation>
    </message>
    <message>
        <source>summary report of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>تقرير %1 الموجز</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>no date</comment>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Extracts checked against source: %1 of %2</source>
        <translation>المقتطفات التي جرت مطابقتها مع المصدر: %1 من %2</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of an agenda</comment>
        <translation>البند %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>heading of a section</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>paras. %1–%2</source>
        <comment>paragraphs</comment>
        <translation>الفقرات %1–%2</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>paragraph</comment>
        <translation>الفقرة %1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>ص %1</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>تعذر فتح الملف.</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Meeting of %1</source>
        <translation>اجتماع %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>38th meeting of the Working Group on Tides</comment>
        <translation>%1 لـ %2</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>أحد المشاركين</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>أجله %1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>that</source>
        <comment>somebody noted that</comment>
        <translation>أن</translation>
    </message>
    <message>
        <source>Decision at %1: %2</source>
        <translation>قرار في %1: %2</translation>
    </message>
    <message>
        <source>Action from %1: %2</source>
        <translation>إجراء من %1: %2</translation>
    </message>
    <message>
        <source>According to the report of %1: %2</source>
        <translation>وفقا لتقرير %1: %2</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>على لسان %1: %2</translation>
    </message>
    <message>
        <source>%1, as the report has it: %2</source>
        <translation>%1، حسبما ورد في التقرير: %2</translation>
    </message>
    <message>
        <source>[a participant]</source>
        <translation>[أحد المشاركين]</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>مكتبة &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;فتح مكتبة…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>استيراد &amp;مجلد…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Names in the rail</source>
        <translation>الأ&amp;سماء في الشريط</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>ال&amp;تفاصيل</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>إلى الأ&amp;مام</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;الخط الزمني</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>ال&amp;تقارير</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>ال&amp;متحدثون</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>الموا&amp;ضيع</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>الإ&amp;جراءات</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Search the &amp;record</source>
        <translation>البحث في ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>مس&amp;ح كل المرشحات</translation>
    </message>
    <message>
        <source>&amp;Open sample library</source>
        <translation>فتح المكتبة ال&amp;نموذجية</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>&amp;عن Rapporteur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>المكتبات الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>Lan&amp;guages of scans…</source>
        <translation>&amp;لغات الصفحات الممسوحة ضوئيا…</translation>
    </message>
    <message>
        <source>Show &amp;preview before importing</source>
        <translation>إظهار الم&amp;عاينة قبل الاستيراد</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>المراج&amp;عة</translation>
    </message>
    <message>
        <source>&amp;Lexicon…</source>
        <translation>ال&amp;معجم…</translation>
    </message>
    <message>
        <source>&amp;Rebuild library</source>
        <translation>إعادة &amp;بناء المكتبة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Merge library…</source>
        <translation>&amp;دمج مكتبة…</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>استيراد &amp;حواش…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations…</source>
        <translation>ت&amp;صدير الحواشي…</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>&amp;سجل التراجع…</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>ال&amp;حواشي</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>ا&amp;سمك…</translation>
    </message>
    <message>
        <source>Add to &amp;draft</source>
        <translation>إضافة إلى م&amp;سودة</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>المسو&amp;دات</translation>
    </message>
    <message>
        <source>New &amp;briefing…</source>
        <translation>إحا&amp;طة جديدة…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsModel</name>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1، %n إجراء</numerusform>
            <numerusform>%1، %n إجراء</numerusform>
            <numerusform>%1، إجراءان</numerusform>
            <numerusform>%1، %n إجراءات</numerusform>
            <numerusform>%1، %n إجراء</numerusform>
            <numerusform>%1، %n إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Due before today, and not said to be done</source>
        <translation>انقضى أجله ولم يُذكر إنجازه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsView</name>
    <message>
        <source>Whose actions</source>
        <translation>إجراءات من</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Nobody promised anything about all of that.</source>
        <translation>لم يعد أحد بشيء عن كل ذلك.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>No actions yet. They are read from the reports you import.</source>
        <translation>لا توجد إجراءات بعد. تُقرأ من التقارير التي تستوردها.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
            <numerusform>%Ln مفتوحان</numerusform>
            <numerusform>%Ln مفتوحة</numerusform>
            <numerusform>%Ln مفتوحا</numerusform>
            <numerusform>%Ln مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <translation>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
            <numerusform>%Ln قيد التنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln منجز</numerusform>
            <numerusform>%Ln منجز</numerusform>
            <numerusform>%Ln منجزان</numerusform>
            <numerusform>%Ln منجزة</numerusform>
            <numerusform>%Ln منجزا</numerusform>
            <numerusform>%Ln منجز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActivityChart</name>
    <message>
        <source>Statements by month</source>
        <translation>المداخلات حسب الشهر</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s)</source>
        <translation>
            <numerusform>%1: %n مداخلة</numerusform>
            <numerusform>%1: %n مداخلة</numerusform>
            <numerusform>%1: مداخلتان</numerusform>
            <numerusform>%1: %n مداخلات</numerusform>
            <numerusform>%1: %n مداخلة</numerusform>
            <numerusform>%1: %n مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
from %2 to %3, as the reports say</source>
        <translation>%1
من %2 إلى %3 كما تذكر التقارير</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationActions</name>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>إزالة وسم…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>وضع على اللوحة</translation>
    </message>
    <message>
        <source>Confirm the words that are there now</source>
        <translation>تأكيد الكلمات الموجودة هناك الآن</translation>
    </message>
    <message>
        <source>Open the report to attach it again</source>
        <translation>فتح التقرير لإلحاقها من جديد</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCard</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>اكتب ملاحظة (Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tags: positions/for, follow up</source>
        <translation>الوسوم: مواقف/مؤيد, متابعة</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>الوسوم، تفصل بينها فواصل (,)</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>نجمة (S)</translation>
    </message>
    <message>
        <source>Private: leaves in no export (P)</source>
        <translation>خاصة: لا تُدرج في أي تصدير (P)</translation>
    </message>
    <message>
        <source>Link to another mark (L)</source>
        <translation>ربط بعلامة أخرى (L)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>حذف (Del)</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (المفتاح %2)</translation>
    </message>
    <message>
        <source>part</source>
        <translation>فك الربط</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationWords</name>
    <message>
        <source>moved</source>
        <translation>انتقلت</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيرت</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>فقدت موضعها</translation>
    </message>
    <message>
        <source>The words stand elsewhere than when they were marked.</source>
        <translation>الكلمات في موضع غير الذي كانت فيه عند وضع العلامة.</translation>
    </message>
    <message>
        <source>The words were “%1” when they were marked.</source>
        <translation>كانت الكلمات «%1» عند وضع العلامة.</translation>
    </message>
    <message>
        <source>“%1” is not in this version of the report.</source>
        <translation>«%1» ليست في هذه النسخة من التقرير.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>تجيب عن</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>تجيب عنها</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>تؤيد</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>تؤيدها</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>تناقضها</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>تنتمي مع</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsDelegate</name>
    <message>
        <source>Orphaned</source>
        <translation>فقدت موضعها</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>انتقلت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيرت</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>الاجتماع كله</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsModel</name>
    <message>
        <source>Orphaned: their words are gone</source>
        <translation>فقدت موضعها: لم تعد كلماتها موجودة</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>بلا اجتماع</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>غير منسوب إلى أحد</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsView</name>
    <message>
        <source>How marks are shown</source>
        <translation>طريقة عرض العلامات</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in a report and press H.</source>
        <translation>لا توجد علامات بعد. حدد كلمات في تقرير واضغط H.</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>فتح تقرير</translation>
    </message>
    <message>
        <source>No mark is like all of that.</source>
        <translation>لا علامة تطابق كل ذلك.</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>إظهار كل العلامات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Group the marks</source>
        <translation>تجميع العلامات</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>حسب التقرير</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>حسب الموضوع</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>ابحث في الملاحظات والاقتباسات والوسوم…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>البحث في العلامات</translation>
    </message>
    <message>
        <source>Every word counts, in any order (%1)</source>
        <translation>كل كلمة تُحتسب، بأي ترتيب (%1)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الحواشي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Annotator</name>
    <message>
        <source>Select words first: drag over them, or press J for the next statement.</source>
        <translation>حدد كلمات أولا: اسحب فوقها، أو اضغط J للمداخلة التالية.</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>حُذفت. اضغط Ctrl+Z لاستعادتها.</translation>
    </message>
    <message>
        <source>Select the words it belongs to and press R.</source>
        <translation>حدد الكلمات التي تخصها واضغط R.</translation>
    </message>
    <message>
        <source>Choose a mark, then select the words it should hold, and press R.</source>
        <translation>اختر علامة، ثم حدد الكلمات التي ينبغي إلحاقها بها، واضغط R.</translation>
    </message>
    <message>
        <source>Choose a mark to link first.</source>
        <translation>اختر أولا علامة لربطها.</translation>
    </message>
    <message>
        <source>Now choose the other mark, in any report, and press L again.</source>
        <translation>اختر الآن العلامة الأخرى، في أي تقرير، واضغط L مرة أخرى.</translation>
    </message>
    <message>
        <source>This &amp;answers that</source>
        <translation>هذه ت&amp;جيب عن تلك</translation>
    </message>
    <message>
        <source>This &amp;supports that</source>
        <translation>هذه تؤ&amp;يد تلك</translation>
    </message>
    <message>
        <source>This &amp;contradicts that</source>
        <translation>هذه ت&amp;ناقض تلك</translation>
    </message>
    <message>
        <source>They &amp;belong together</source>
        <translation>تنتميان م&amp;عا</translation>
    </message>
    <message>
        <source>Nothing is marked in this report yet.</source>
        <translation>لا توجد علامات في هذا التقرير بعد.</translation>
    </message>
    <message>
        <source>There is no further mark.</source>
        <translation>لا توجد علامة أخرى.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardColumn</name>
    <message>
        <source>Name of the column</source>
        <translation>اسم العمود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What can be done to the column</source>
        <translation>ما يمكن فعله بالعمود</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardView</name>
    <message>
        <source>Put marks here in the order in which a draft is to use them:
choose some in the list and press B.</source>
        <translation>ضع العلامات هنا بالترتيب الذي ستستخدمها به المسودة:
اختر بعضها في القائمة واضغط B.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>نقل إلى اليسار</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>نقل إلى اليمين</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>عمود جديد</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingChoices</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Any topic; type to find some</source>
        <translation>أي موضوع؛ اكتب للبحث</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Everybody; type to find some</source>
        <translation>الجميع؛ اكتب للبحث</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Any tag; type to find some</source>
        <translation>أي وسم؛ اكتب للبحث</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>يُشتق من المواضيع</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>من سنة</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>إلى سنة</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>كل السلاسل</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>ال&amp;قالب</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>الموا&amp;ضيع</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>الس&amp;نوات</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>ال&amp;متحدثون</translation>
    </message>
    <message>
        <source>Ta&amp;gs of your marks</source>
        <translation>&amp;وسوم علاماتك</translation>
    </message>
    <message>
        <source>Ser&amp;ies</source>
        <translation>ال&amp;سلسلة</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln mark(s))</source>
        <translation>
            <numerusform>%1 (%Ln علامة)</numerusform>
            <numerusform>%1 (علامة واحدة)</numerusform>
            <numerusform>%1 (علامتان)</numerusform>
            <numerusform>%1 (%Ln علامات)</numerusform>
            <numerusform>%1 (%Ln علامة)</numerusform>
            <numerusform>%1 (%Ln علامة)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>جار كتابة %1…</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>ح&amp;فظ كمسودة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>إحاطة جديدة</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>كُتب في %1.</translation>
    </message>
    <message>
        <source>&amp;Parts and extracts</source>
        <translation>الأ&amp;جزاء والمقتطفات</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>الإحاطة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The record says nothing of this. Choose other topics, years or people.</source>
        <translation>لا يذكر السجل شيئا عن هذا. اختر مواضيع أو سنوات أو أشخاصا آخرين.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extract(s), each with its source</source>
        <translation>
            <numerusform>%Ln مقتطف، لكل منها مصدره</numerusform>
            <numerusform>مقتطف واحد مع مصدره</numerusform>
            <numerusform>مقتطفان، لكل منهما مصدره</numerusform>
            <numerusform>%Ln مقتطفات، لكل منها مصدره</numerusform>
            <numerusform>%Ln مقتطفا، لكل منها مصدره</numerusform>
            <numerusform>%Ln مقتطف، لكل منها مصدره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingParts</name>
    <message>
        <source>Parts and extracts</source>
        <translation>الأجزاء والمقتطفات</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a part and how many extracts are in it</comment>
        <translation>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
            <numerusform>%1 (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Chip</name>
    <message>
        <source>Press Delete to take this filter away</source>
        <translation>اضغط Delete لإزالة هذا المرشح</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ColorsDialog</name>
    <message>
        <source>Colours to mark with</source>
        <translation>ألوان العلامات</translation>
    </message>
    <message>
        <source>Say what each colour means to you. Another shade changes every mark of that colour.</source>
        <translation>اذكر ما يعنيه لك كل لون. تغيير الدرجة يغيّر كل علامة بذلك اللون.</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>إضافة لون</translation>
    </message>
    <message>
        <source>Choose another shade</source>
        <translation>اختيار درجة أخرى</translation>
    </message>
    <message>
        <source>Shade of %1</source>
        <translation>درجة %1</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>معنى %1</translation>
    </message>
    <message>
        <source>Do not mark with it any more; marks keep it</source>
        <translation>إيقاف استعماله للعلامات؛ وتحتفظ به العلامات الموجودة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CorrectionEdit</name>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>What the words should be</source>
        <translation>ما ينبغي أن تكون عليه الكلمات</translation>
    </message>
    <message>
        <source>Show the words as the file has them</source>
        <translation>إظهار الكلمات كما هي في الملف</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Correct the text. The file stays as it is.</source>
        <translation>صحح النص. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Select the words to correct, within one paragraph.</source>
        <translation>حدد الكلمات المراد تصحيحها داخل فقرة واحدة.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Dialogs</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DiffPage</name>
    <message>
        <source>%1 words added (underlined), %2 removed (struck through)</source>
        <translation>كلمات مضافة: %1 (تحتها خط)، محذوفة: %2 (مشطوبة)</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغير</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>The change before (Shift+F3)</source>
        <translation>التغيير السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>The next change (F3)</source>
        <translation>التغيير التالي (F3)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>No word changed.</source>
        <translation>لم تتغير أي كلمة.</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>التغيير %1 من %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>نص المسودة</translation>
    </message>
    <message>
        <source>Write here. “# ” begins a heading, “&gt; ” a quotation, “- ” a list.</source>
        <translation>اكتب هنا. «‎# ‎» تبدأ عنوانا، و«‎&gt; ‎» اقتباسا، و«‎- ‎» قائمة.</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>%1 ليس في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Its words are gone from the report.</source>
        <translation>لم تعد كلماته موجودة في التقرير.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftFindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>البحث في هذه المسودة</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>الاستبدال بـ</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>ا&amp;ستبدال</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال ال&amp;كل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>عدد الاستبدالات: %Ln</numerusform>
            <numerusform>عدد الاستبدالات: %Ln</numerusform>
            <numerusform>عدد الاستبدالات: %Ln</numerusform>
            <numerusform>عدد الاستبدالات: %Ln</numerusform>
            <numerusform>عدد الاستبدالات: %Ln</numerusform>
            <numerusform>عدد الاستبدالات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>تعبير غير صالح</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftList</name>
    <message>
        <source>Find a draft…</source>
        <translation>ابحث عن مسودة…</translation>
    </message>
    <message>
        <source>Find a draft</source>
        <translation>البحث عن مسودة</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>مسودة جديدة</translation>
    </message>
    <message>
        <source>New draft (%1)</source>
        <translation>مسودة جديدة (%1)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>العنوان…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>نقل إلى مجلد…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>حُذفت %Ln مسودة. التراجع يستعيدها.</numerusform>
            <numerusform>حُذفت مسودة واحدة. التراجع يستعيدها.</numerusform>
            <numerusform>حُذفت مسودتان. التراجع يستعيدهما.</numerusform>
            <numerusform>حُذفت %Ln مسودات. التراجع يستعيدها.</numerusform>
            <numerusform>حُذفت %Ln مسودة. التراجع يستعيدها.</numerusform>
            <numerusform>حُذفت %Ln مسودة. التراجع يستعيدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty draft</source>
        <translation>مسودة فارغة</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>نقل إلى مجلد</translation>
    </message>
    <message>
        <source>Folder; “/” parts folders in folders, nothing takes the draft out:</source>
        <translation>المجلد؛ تفصل «/» بين المجلدات المتداخلة، وتركه فارغا يُخرج المسودة من مجلدها:</translation>
    </message>
    <message>
        <source>From a PDF or Markdown…</source>
        <translation>من ملف PDF أو Markdown…</translation>
    </message>
    <message>
        <source>A PDF that was made from a draft holds it, with its sources</source>
        <translation>ملف PDF المُنشأ من مسودة يحملها مع مصادرها</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftTask</name>
    <message>
        <source>Stopped.</source>
        <translation>توقف.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsModel</name>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>معمّمة</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>نهائية</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsView</name>
    <message>
        <source>Beside the text</source>
        <translation>إلى جانب النص</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>No draft yet. What you write here can quote every report, and knows where its words are from.</source>
        <translation>لا توجد مسودات بعد. ما تكتبه هنا يمكن أن يقتبس من كل تقرير، ويحتفظ بمصدر كلماته.</translation>
    </message>
    <message>
        <source>Begin a draft</source>
        <translation>بدء مسودة</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>اختر مسودة لمتابعتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>مسودة واحدة</numerusform>
            <numerusform>مسودتان</numerusform>
            <numerusform>%Ln مسودات</numerusform>
            <numerusform>%Ln مسودة</numerusform>
            <numerusform>%Ln مسودة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جار الحفظ…</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1، المستوى %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>%Ln دقائق للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
            <numerusform>%Ln دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>عنوان المسودة</translation>
    </message>
    <message>
        <source>It stands in the text, and is changed there:</source>
        <translation>يرد في النص، ويُغيَّر هناك:</translation>
    </message>
    <message>
        <source>Filling “%1”…</source>
        <translation>جار ملء «%1»…</translation>
    </message>
    <message>
        <source>What is cited here is not in this library.</source>
        <translation>المستشهد به هنا ليس في هذه المكتبة.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>جار التصدير</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>جار إعداد الصفحات</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>طباعة «%1»</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>حالة المسودة</translation>
    </message>
    <message>
        <source>More to do with this draft</source>
        <translation>المزيد من أوامر هذه المسودة</translation>
    </message>
    <message>
        <source>Export, print, snapshots, language…</source>
        <translation>تصدير، طباعة، لقطات، لغة…</translation>
    </message>
    <message>
        <source>Alt+1</source>
        <translation>Alt+1</translation>
    </message>
    <message>
        <source>Alt+2</source>
        <translation>Alt+2</translation>
    </message>
    <message>
        <source>Alt+3</source>
        <translation>Alt+3</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>لقطات…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>العنوان…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Language of the draft</source>
        <translation>لغة المسودة</translation>
    </message>
    <message>
        <source>As the program’s</source>
        <translation>كلغة البرنامج</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>فتح المصدر</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: spelling is not checked.</source>
        <translation>لا يوجد قاموس للغة %1: لا يُدقَّق الإملاء.</translation>
    </message>
    <message>
        <source>%1 of %2 quotations exact</source>
        <translation>%1 من %2 من الاقتباسات مطابقة</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>فتح مسودة</translation>
    </message>
    <message>
        <source>This draft cites nothing yet.</source>
        <translation>لا تستشهد هذه المسودة بشيء بعد.</translation>
    </message>
    <message>
        <source>References</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>تصدير المراجع</translation>
    </message>
    <message>
        <source>BibTeX</source>
        <translation>BibTeX</translation>
    </message>
    <message>
        <source>CSL-JSON</source>
        <translation>CSL-JSON</translation>
    </message>
    <message>
        <source>For Zotero and pandoc (CSL-JSON)…</source>
        <translation>لـ Zotero وpandoc (CSL-JSON)…</translation>
    </message>
    <message>
        <source>For LaTeX (BibTeX)…</source>
        <translation>لـ LaTeX (BibTeX)…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>أفلت للاستيراد</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Web annotations (JSON-LD)</source>
        <translation>حواشي ال&amp;ويب (JSON-LD)</translation>
    </message>
    <message>
        <source>The W3C’s format. Holds everything, for another library or as a safe copy.</source>
        <translation>صيغة W3C. تحفظ كل شيء، لمكتبة أخرى أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>حواشي الويب</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project</source>
        <translation>م&amp;شروع REFI-QDA</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA and QualCoder. Holds everything, and the sources.</source>
        <translation>لبرامج NVivo وATLAS.ti وMAXQDA وQualCoder. تحفظ كل شيء مع المصادر.</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>مشاريع REFI-QDA</translation>
    </message>
    <message>
        <source>&amp;Markdown folder</source>
        <translation>م&amp;جلد Markdown</translation>
    </message>
    <message>
        <source>A file a report, linked to each other, for Obsidian and the like.</source>
        <translation>ملف لكل تقرير، مع روابط بينها، لبرنامج Obsidian وأمثاله.</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF</source>
        <translation>ملف &amp;PDF مع الحواشي</translation>
    </message>
    <message>
        <source>Highlights and notes on copies of the original PDFs.</source>
        <translation>تظليل وملاحظات على نسخ من ملفات PDF الأصلية.</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>Web pa&amp;ge (HTML)</source>
        <translation>&amp;صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>One page to read, print or send.</source>
        <translation>صفحة واحدة للقراءة أو الطباعة أو الإرسال.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <translation>ج&amp;دول (CSV)</translation>
    </message>
    <message>
        <source>A row an annotation, for spreadsheets.</source>
        <translation>صف لكل حاشية، لبرامج الجداول.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>جداول</translation>
    </message>
    <message>
        <source>The whole &amp;library</source>
        <translation>المكتبة &amp;كلها</translation>
    </message>
    <message>
        <source>&amp;This report</source>
        <translation>&amp;هذا التقرير</translation>
    </message>
    <message>
        <source>&amp;Include private annotations</source>
        <translation>إدراج الحواشي ال&amp;خاصة</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>تصدير الحواشي</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>&amp;This report: %1</source>
        <translation>&amp;هذا التقرير: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) stay here.</source>
        <translation>
            <numerusform>تبقى هنا %Ln حاشية خاصة.</numerusform>
            <numerusform>تبقى هنا حاشية خاصة واحدة.</numerusform>
            <numerusform>تبقى هنا حاشيتان خاصتان.</numerusform>
            <numerusform>تبقى هنا %Ln حواش خاصة.</numerusform>
            <numerusform>تبقى هنا %Ln حاشية خاصة.</numerusform>
            <numerusform>تبقى هنا %Ln حاشية خاصة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) leave.</source>
        <translation>
            <numerusform>تُصدَّر %Ln حاشية.</numerusform>
            <numerusform>تُصدَّر حاشية واحدة.</numerusform>
            <numerusform>تُصدَّر حاشيتان.</numerusform>
            <numerusform>تُصدَّر %Ln حواش.</numerusform>
            <numerusform>تُصدَّر %Ln حاشية.</numerusform>
            <numerusform>تُصدَّر %Ln حاشية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations to a folder</source>
        <translation>تصدير الحواشي إلى مجلد</translation>
    </message>
    <message>
        <source>Annotations of %1</source>
        <translation>حواشي %1</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الحواشي</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDraft</name>
    <message>
        <source>Export draft</source>
        <translation>تصدير المسودة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1 (‎.%2)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExtractedText</name>
    <message>
        <source>Text as extracted</source>
        <translation>النص كما استُخرج</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetDelegate</name>
    <message>
        <source>New name of the tag</source>
        <translation>الاسم الجديد للوسم</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there already, on %Ln mark(s): “%2” becomes one with it.</source>
        <translation>
            <numerusform>الوسم «%1» موجود سابقا على %Ln علامة: يُدمج معه «%2».</numerusform>
            <numerusform>الوسم «%1» موجود سابقا على علامة واحدة: يُدمج معه «%2».</numerusform>
            <numerusform>الوسم «%1» موجود سابقا على علامتين: يُدمج معه «%2».</numerusform>
            <numerusform>الوسم «%1» موجود سابقا على %Ln علامات: يُدمج معه «%2».</numerusform>
            <numerusform>الوسم «%1» موجود سابقا على %Ln علامة: يُدمج معه «%2».</numerusform>
            <numerusform>الوسم «%1» موجود سابقا على %Ln علامة: يُدمج معه «%2».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetPane</name>
    <message>
        <source>Narrow the marks</source>
        <translation>تضييق العلامات</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Take off every mark</source>
        <translation>إزالة عن كل العلامات</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>تسمية الألوان…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetsModel</name>
    <message>
        <source>All marks</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>ذات نجمة</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>انتقلت أو تغيرت</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>فقدت موضعها</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>تسمية الألوان…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>%1
F2 renames it, Del takes it off every mark; drag it onto another to put it below that one.</source>
        <translation>%1
يغيّر F2 اسمه، ويزيله Del عن كل العلامات؛ اسحبه إلى وسم آخر لوضعه تحته.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1، %Ln علامة</numerusform>
            <numerusform>%1، علامة واحدة</numerusform>
            <numerusform>%1، علامتان</numerusform>
            <numerusform>%1، %Ln علامات</numerusform>
            <numerusform>%1، %Ln علامة</numerusform>
            <numerusform>%1، %Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FactEdit</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>من عليه التنفيذ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الأجل</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>العودة إلى ما قُرئ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Nobody speaks or owes anything in these words. Choose a statement (J) or an action.</source>
        <translation>لا أحد يتحدث أو يلتزم بشيء في هذه الكلمات. اختر مداخلة (J) أو إجراء.</translation>
    </message>
    <message>
        <source>Correct what this report is. The file stays as it is.</source>
        <translation>صحح بيانات هذا التقرير. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Correct what was read here. The file stays as it is.</source>
        <translation>صحح ما قُرئ هنا. يبقى الملف كما هو.</translation>
    </message>
    <message>
        <source>Corrected. Read: %1</source>
        <translation>مصحح. قُرئ: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>تقرير اجتماع</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>محضر حرفي</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا قسم</translation>
    </message>
    <message>
        <source>Topics, parted by semicolons</source>
        <translation>المواضيع، تفصل بينها فواصل منقوطة (;)</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>غير منسوب إلى أحد</translation>
    </message>
    <message>
        <source>People, parted by semicolons</source>
        <translation>الأشخاص، تفصل بينهم فواصل منقوطة (;)</translation>
    </message>
    <message>
        <source>2024-09-26</source>
        <translation>2024-09-26</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2024-09-26.</source>
        <translation>اكتب التاريخ بترتيب السنة والشهر واليوم: 2024-09-26.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FaultsList</name>
    <message>
        <source>Citations to look at</source>
        <translation>استشهادات تحتاج إلى نظر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) to look at</source>
        <translation>
            <numerusform>%Ln استشهاد يحتاج إلى نظر</numerusform>
            <numerusform>استشهاد واحد يحتاج إلى نظر</numerusform>
            <numerusform>استشهادان يحتاجان إلى نظر</numerusform>
            <numerusform>%Ln استشهادات تحتاج إلى نظر</numerusform>
            <numerusform>%Ln استشهادا يحتاج إلى نظر</numerusform>
            <numerusform>%Ln استشهاد يحتاج إلى نظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>إصلاح</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open library</source>
        <translation>فتح مكتبة</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>المكتبات</translation>
    </message>
    <message>
        <source>The sample reports are not here. Install Rapporteur again to get them back.</source>
        <translation>التقارير النموذجية غير موجودة. أعد تثبيت Rapporteur لاستعادتها.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileSection</name>
    <message>
        <source>Read, because you chose it</source>
        <translation>يُقرأ لأنك اخترته</translation>
    </message>
    <message>
        <source>Read, because its headings and lists are kept</source>
        <translation>يُقرأ لأن عناوينه وقوائمه محفوظة</translation>
    </message>
    <message>
        <source>Read, because its words and pages are kept best</source>
        <translation>يُقرأ لأن كلماته وصفحاته محفوظة على أفضل وجه</translation>
    </message>
    <message>
        <source>Read, because more of its characters can be read</source>
        <translation>يُقرأ لأن عددا أكبر من أحرفه قابل للقراءة</translation>
    </message>
    <message>
        <source>Read, because it has the most text</source>
        <translation>يُقرأ لأنه الأكثر نصا</translation>
    </message>
    <message>
        <source>Read; the others are as good</source>
        <translation>يُقرأ؛ والملفات الأخرى بالجودة نفسها</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>النسخة %1، %2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>إظهار التغييرات</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>ممسوح ضوئيا</translation>
    </message>
    <message>
        <source>also at %1</source>
        <translation>موجود أيضا في %1</translation>
    </message>
    <message>
        <source>Read this one instead</source>
        <translation>قراءة هذا الملف بدلا منه</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>Not the same meeting</source>
        <translation>ليس الاجتماع نفسه</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <translation>
            <numerusform>الملفات</numerusform>
            <numerusform>الملف</numerusform>
            <numerusform>الملفان</numerusform>
            <numerusform>الملفات</numerusform>
            <numerusform>الملفات</numerusform>
            <numerusform>الملفات</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterBar</name>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>المرشح: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterMenu</name>
    <message>
        <source>&amp;Topic</source>
        <translation>المو&amp;ضوع</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>ال&amp;شخص</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>ال&amp;سلسلة</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>مس&amp;ح كل المرشحات</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>البحث في هذا التقرير</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>فتح العنصر المحدد</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>إزالة مرشح</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>عن Rapporteur</translation>
    </message>
    <message>
        <source>A knowledge base for the record of meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>قاعدة معرفة لسجل الاجتماعات.
برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.</translation>
    </message>
    <message>
        <source>Review: answer, skip, go back</source>
        <translation>المراجعة: إجابة، تجاوز، رجوع</translation>
    </message>
    <message>
        <source>Reader: select the next, the previous statement; with Shift more of them</source>
        <translation>القراءة: تحديد المداخلة التالية أو السابقة؛ ومع Shift المزيد منها</translation>
    </message>
    <message>
        <source>Reader: mark what is selected, in the colour used last or in one of yours</source>
        <translation>القراءة: وضع علامة على المحدد، بآخر لون استُعمل أو بأحد ألوانك</translation>
    </message>
    <message>
        <source>Reader: note, tags, star, private</source>
        <translation>القراءة: ملاحظة، وسوم، نجمة، خاصة</translation>
    </message>
    <message>
        <source>Reader: the previous, the next mark; open it; delete it</source>
        <translation>القراءة: العلامة السابقة أو التالية؛ فتحها؛ حذفها</translation>
    </message>
    <message>
        <source>Reader: hold the mark at the selected words; link it to another</source>
        <translation>القراءة: إلحاق العلامة بالكلمات المحددة؛ ربطها بأخرى</translation>
    </message>
    <message>
        <source>Reader: correct the selected words</source>
        <translation>القراءة: تصحيح الكلمات المحددة</translation>
    </message>
    <message>
        <source>Reader: correct who speaks, on what, where; with Shift what the report is</source>
        <translation>القراءة: تصحيح من يتحدث وعمّ وأين؛ ومع Shift بيانات التقرير</translation>
    </message>
    <message>
        <source>Reader: a note on the report as a whole</source>
        <translation>القراءة: ملاحظة على التقرير كله</translation>
    </message>
    <message>
        <source>Reader: the speaker&apos;s next, previous statement</source>
        <translation>القراءة: مداخلة المتحدث التالية أو السابقة</translation>
    </message>
    <message>
        <source>Reader: text, original, side by side, as extracted</source>
        <translation>القراءة: النص، الأصل، جنبا إلى جنب، كما استُخرج</translation>
    </message>
    <message>
        <source>Reader: nothing but the text; how it is set</source>
        <translation>القراءة: النص وحده؛ شكل النص</translation>
    </message>
    <message>
        <source>Reader: keep the tab, close it, go to the next</source>
        <translation>القراءة: إبقاء علامة التبويب، إغلاقها، الانتقال إلى التالية</translation>
    </message>
    <message>
        <source>Reader: two reports side by side; go to the other</source>
        <translation>القراءة: تقريران جنبا إلى جنب؛ الانتقال إلى الآخر</translation>
    </message>
    <message>
        <source>Annotations: colour, tag, star, private, to the board, confirm, attach again</source>
        <translation>الحواشي: اللون، الوسم، النجمة، خاصة، إلى اللوحة، تأكيد، إلحاق من جديد</translation>
    </message>
    <message>
        <source>Board: move cards; with Shift the column</source>
        <translation>اللوحة: نقل البطاقات؛ ومع Shift العمود</translation>
    </message>
    <message>
        <source>Rename a tag or a column</source>
        <translation>تغيير اسم وسم أو عمود</translation>
    </message>
    <message>
        <source>Drafts: a new one; its title; its folder</source>
        <translation>المسودات: مسودة جديدة؛ عنوانها؛ مجلدها</translation>
    </message>
    <message>
        <source>Drafts: bold, italic, link</source>
        <translation>المسودات: غامق، مائل، رابط</translation>
    </message>
    <message>
        <source>Drafts: open what is cited</source>
        <translation>المسودات: فتح المستشهد به</translation>
    </message>
    <message>
        <source>Drafts: preview, marks to put in, headings</source>
        <translation>المسودات: المعاينة، العلامات المتاحة للإدراج، العناوين</translation>
    </message>
    <message>
        <source>Drafts: find, replace; the next, the previous place</source>
        <translation>المسودات: بحث، استبدال؛ الموضع التالي، السابق</translation>
    </message>
    <message>
        <source>Drafts: snapshots, export, print</source>
        <translation>المسودات: لقطات، تصدير، طباعة</translation>
    </message>
    <message>
        <source>Drafts: larger, smaller, as it was; to the list and back</source>
        <translation>المسودات: أكبر، أصغر، كما كان؛ إلى القائمة والعودة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HitDelegate</name>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportModel</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Report, or why not</source>
        <translation>التقرير أو سبب الفشل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
            <numerusform>%Ln بلا تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln فشل</numerusform>
            <numerusform>%Ln فشل</numerusform>
            <numerusform>%Ln فشل</numerusform>
            <numerusform>%Ln فشل</numerusform>
            <numerusform>%Ln فشل</numerusform>
            <numerusform>%Ln فشل</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>توقف الاستيراد</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>توقف الاستيراد: %1</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>لم يُعثر على أي تقرير هناك</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln ملف آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%Ln ملفات أخرى</numerusform>
            <numerusform>%Ln ملفا آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>ما آل إليه كل ملف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close the list of imported files</source>
        <translation>إغلاق قائمة الملفات المستوردة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreview</name>
    <message>
        <source>Looking at the files…</source>
        <translation>جار فحص الملفات…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>How many files were looked at</source>
        <translation>عدد الملفات المفحوصة</translation>
    </message>
    <message>
        <source>What the chosen files are to be</source>
        <translation>ما ستكون عليه الملفات المختارة</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>كما وُجد</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>اجتماع مستقل</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>نسخة جديدة</translation>
    </message>
    <message>
        <source>Another file of the meeting</source>
        <translation>ملف آخر للاجتماع</translation>
    </message>
    <message>
        <source>&amp;Take the chosen file for:</source>
        <translation>ا&amp;عتبار الملف المختار:</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>ما سيُستورد</translation>
    </message>
    <message>
        <source>What each file will be</source>
        <translation>ما سيكون عليه كل ملف</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>لم يُعثر على أي تقرير هناك</translation>
    </message>
    <message>
        <source>Looking at the files… %1</source>
        <translation>جار فحص الملفات… %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln نسخة جديدة</numerusform>
            <numerusform>%Ln نسخة جديدة</numerusform>
            <numerusform>نسختان جديدتان</numerusform>
            <numerusform>%Ln نسخ جديدة</numerusform>
            <numerusform>%Ln نسخة جديدة</numerusform>
            <numerusform>%Ln نسخة جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln ملف آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
            <numerusform>ملفان آخران</numerusform>
            <numerusform>%Ln ملفات أخرى</numerusform>
            <numerusform>%Ln ملفا آخر</numerusform>
            <numerusform>%Ln ملف آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln في المكتبة سابقا</numerusform>
            <numerusform>%Ln في المكتبة سابقا</numerusform>
            <numerusform>%Ln في المكتبة سابقا</numerusform>
            <numerusform>%Ln في المكتبة سابقا</numerusform>
            <numerusform>%Ln في المكتبة سابقا</numerusform>
            <numerusform>%Ln في المكتبة سابقا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln غير قابل للقراءة</numerusform>
            <numerusform>%Ln غير قابل للقراءة</numerusform>
            <numerusform>%Ln غير قابل للقراءة</numerusform>
            <numerusform>%Ln غير قابل للقراءة</numerusform>
            <numerusform>%Ln غير قابل للقراءة</numerusform>
            <numerusform>%Ln غير قابل للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>New, kept apart from %1</source>
        <translation>جديد، منفصل عن %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>New version of %1 (+%2 −%3 words)</source>
        <translation>نسخة جديدة من %1 (كلمات مضافة: %2، محذوفة: %3)</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>نسخة جديدة من %1</translation>
    </message>
    <message>
        <source>Another file of %1</source>
        <translation>ملف آخر من %1</translation>
    </message>
    <message>
        <source>In the library already: %1</source>
        <translation>في المكتبة سابقا: %1</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>غير قابل للقراءة</translation>
    </message>
    <message>
        <source>You want it so.</source>
        <translation>هكذا تريده.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>سيكون</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportReport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
            <numerusform>%Ln بلا موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of reports that are not here</source>
        <translation>
            <numerusform>%Ln من تقارير ليست هنا</numerusform>
            <numerusform>%Ln من تقارير ليست هنا</numerusform>
            <numerusform>%Ln من تقارير ليست هنا</numerusform>
            <numerusform>%Ln من تقارير ليست هنا</numerusform>
            <numerusform>%Ln من تقارير ليست هنا</numerusform>
            <numerusform>%Ln من تقارير ليست هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations imported: %1</source>
        <translation>استُوردت الحواشي: %1</translation>
    </message>
    <message>
        <source>Annotations that were not taken in</source>
        <translation>حواش لم تُستورد</translation>
    </message>
    <message>
        <source>a report without a name</source>
        <translation>تقرير بلا اسم</translation>
    </message>
    <message>
        <source>Their reports are not in this library. Import the reports, then the annotations again.</source>
        <translation>تقاريرها ليست في هذه المكتبة. استورد التقارير ثم استورد الحواشي من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were not taken in</source>
        <translation>
            <numerusform>لم تُستورد %Ln حاشية</numerusform>
            <numerusform>لم تُستورد حاشية واحدة</numerusform>
            <numerusform>لم تُستورد حاشيتان</numerusform>
            <numerusform>لم تُستورد %Ln حواش</numerusform>
            <numerusform>لم تُستورد %Ln حاشية</numerusform>
            <numerusform>لم تُستورد %Ln حاشية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>ما اسم %1؟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>The report is removed. Ctrl+Z brings it back.</source>
        <translation>أزيل التقرير. اضغط Ctrl+Z لاستعادته.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::InspectorPages</name>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>محضر حرفي</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%Ln مداخلات</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>statements on each</source>
        <translation>المداخلات في كل منها</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>السجل كله</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s)</source>
        <translation>
            <numerusform>%Ln شك</numerusform>
            <numerusform>%Ln شك</numerusform>
            <numerusform>شكان</numerusform>
            <numerusform>%Ln شكوك</numerusform>
            <numerusform>%Ln شكا</numerusform>
            <numerusform>%Ln شك</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>الرئيس</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>المنسق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>الوعود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln إجراء</numerusform>
            <numerusform>%Ln إجراء</numerusform>
            <numerusform>إجراءان</numerusform>
            <numerusform>%Ln إجراءات</numerusform>
            <numerusform>%Ln إجراء</numerusform>
            <numerusform>%Ln إجراء</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الاطلاع</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>الظهور</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow every view to this person</source>
        <translation>حصر كل العروض في هذا الشخص</translation>
    </message>
    <message>
        <source>Affiliations, as the reports say</source>
        <translation>الانتماءات كما تذكرها التقارير</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Often followed by</source>
        <translation>يتبعه غالبا</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Narrow every view to this topic</source>
        <translation>حصر كل العروض في هذا الموضوع</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>من تحدث</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>قُرئ بالتعرف الضوئي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Same meeting as…</source>
        <translation>الاجتماع نفسه في تقرير…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Invocation</name>
    <message>
        <source>the library file (default: %1)</source>
        <translation>ملف المكتبة (افتراضيا: %1)</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>طباعة JSON</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>only this topic, e.g. GDC (may be repeated)</source>
        <translation>هذا الموضوع فقط، مثل GDC (يجوز تكراره)</translation>
    </message>
    <message>
        <source>only this speaker (may be repeated)</source>
        <translation>هذا المتحدث فقط (يجوز تكراره)</translation>
    </message>
    <message>
        <source>only meetings of this body</source>
        <translation>اجتماعات هذه الهيئة فقط</translation>
    </message>
    <message>
        <source>from this year, month or day on, e.g. 2022 or 2022-05-26</source>
        <translation>ابتداء من هذه السنة أو هذا الشهر أو اليوم، مثل 2022 أو 2022-05-26</translation>
    </message>
    <message>
        <source>up to this year, month or day</source>
        <translation>حتى هذه السنة أو هذا الشهر أو اليوم</translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2 [OPTION…]
%3.

</source>
        <translation>الاستعمال: rapporteur %1 %2 [OPTION…]
%3.

</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 ناقص.</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>«%1» زائد.</translation>
    </message>
    <message>
        <source>There is no library at %1 yet. Make one with: rapporteur import PATH…</source>
        <translation>لا توجد مكتبة في %1 بعد. أنشئ واحدة بالأمر: rapporteur import PATH…</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2022, 2022-05 or 2022-05-26.</source>
        <translation>«%1» ليس تاريخا. اكتب 2022 أو 2022-05 أو 2022-05-26.</translation>
    </message>
    <message>
        <source>See: rapporteur %1 --help</source>
        <translation>انظر: rapporteur %1 --help</translation>
    </message>
    <message>
        <source>No topic is called “%1”; see: rapporteur topics</source>
        <translation>لا يوجد موضوع باسم «%1»؛ انظر: rapporteur topics</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>لا أحد في المكتبة باسم «%1».</translation>
    </message>
    <message>
        <source>“%1” could be %2. Write the whole name.</source>
        <translation>قد يكون «%1» أحد هؤلاء: %2. اكتب الاسم الكامل.</translation>
    </message>
    <message>
        <source>languages to read scanned pages in, e.g. eng+fra; “none” leaves them unread (installed: %1)</source>
        <translation>لغات قراءة الصفحات الممسوحة ضوئيا، مثل eng+fra؛ وتتركها «none» دون قراءة (المثبت: %1)</translation>
    </message>
    <message>
        <source>The data to read scans in “%1” is not installed. On Debian and Ubuntu it is the package tesseract-ocr-%2.</source>
        <translation>بيانات قراءة الصفحات الممسوحة ضوئيا بلغة «%1» غير مثبتة. وهي في Debian وUbuntu الحزمة tesseract-ocr-%2.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDraft</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>تعذر فتح %1.</translation>
    </message>
    <message>
        <source>Mend line %1 first: %2</source>
        <translation>أصلح السطر %1 أولا: %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconForm</name>
    <message>
        <source>&amp;Add to your lexicon</source>
        <translation>أ&amp;ضف إلى معجمك</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاس&amp;م</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>الم&amp;عرّف</translation>
    </message>
    <message>
        <source>Short and lasting; reports are tagged with it</source>
        <translation>قصير وثابت؛ تُوسم به التقارير</translation>
    </message>
    <message>
        <source>S&amp;hort</source>
        <translation>المخ&amp;تصر</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>يرم&amp;ز إلى</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>الأسماء ال&amp;بديلة</translation>
    </message>
    <message>
        <source>Other names, one a line; in capitals only, it matches in capitals only</source>
        <translation>أسماء أخرى، كل اسم في سطر؛ وما كُتب بأحرف كبيرة فقط لا يطابق إلا الأحرف الكبيرة</translation>
    </message>
    <message>
        <source>&amp;Patterns</source>
        <translation>الأنما&amp;ط</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>تعابير نمطية، كل تعبير في سطر</translation>
    </message>
    <message>
        <source>Pa&amp;rt of</source>
        <translation>&amp;جزء من</translation>
    </message>
    <message>
        <source>The id of a broader topic</source>
        <translation>معرّف موضوع أوسع</translation>
    </message>
    <message>
        <source>Su&amp;cceeds</source>
        <translation>ي&amp;خلف</translation>
    </message>
    <message>
        <source>The ids of earlier topics, parted by commas</source>
        <translation>معرّفات المواضيع السابقة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>&amp;منذ</translation>
    </message>
    <message>
        <source>The day it took over, as 2022-08-16</source>
        <translation>اليوم الذي حل فيه محلها، مثل 2022-08-16</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;من</translation>
    </message>
    <message>
        <source>A day, as 2024-09-22</source>
        <translation>يوم، مثل 2024-09-22</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;إلى</translation>
    </message>
    <message>
        <source>The last day, where there are several</source>
        <translation>آخر يوم، إذا كانت عدة أيام</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>الم&amp;واضيع</translation>
    </message>
    <message>
        <source>Ids, parted by commas</source>
        <translation>معرّفات، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>As #0072b2; chosen for you where it is empty</source>
        <translation>مثل #0072b2؛ ويُختار تلقائيا إذا تُرك فارغا</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>ملاح&amp;ظة</translation>
    </message>
    <message>
        <source>One sentence on what it is</source>
        <translation>جملة واحدة تعرّف به</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>الم&amp;صدر</translation>
    </message>
    <message>
        <source>An address that bears it out</source>
        <translation>عنوان إلكتروني يثبت ذلك</translation>
    </message>
    <message>
        <source>found in your reports</source>
        <translation>وُجد في تقاريرك</translation>
    </message>
    <message>
        <source>own</source>
        <translation>من معجمك</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>من معجمك، بدلا من المعجم المرفق</translation>
    </message>
    <message>
        <source>shipped; a change makes it your own</source>
        <translation>من المعجم المرفق؛ أي تغيير ينقله إلى معجمك</translation>
    </message>
    <message>
        <source>Re&amp;vert to shipped</source>
        <translation>ا&amp;ستعادة المرفق</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Choose an entry, or make a new one</source>
        <translation>اختر مادة أو أنشئ مادة جديدة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconModel</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>المختصرات</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>المعالم</translation>
    </message>
    <message>
        <source>own</source>
        <translation>من معجمك</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>من معجمك، بدلا من المعجم المرفق</translation>
    </message>
    <message>
        <source>Found in your reports</source>
        <translation>وُجدت في تقاريرك</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln report(s)</source>
        <translation>
            <numerusform>%1، في %Ln تقرير</numerusform>
            <numerusform>%1، في %Ln تقرير</numerusform>
            <numerusform>%1، في تقريرين</numerusform>
            <numerusform>%1، في %Ln تقارير</numerusform>
            <numerusform>%1، في %Ln تقريرا</numerusform>
            <numerusform>%1، في %Ln تقرير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconPreview</name>
    <message>
        <source>new</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>لم يعد يطابق</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>فقرتان</numerusform>
            <numerusform>%Ln فقرات</numerusform>
            <numerusform>%Ln فقرة</numerusform>
            <numerusform>%Ln فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln تقرير</numerusform>
            <numerusform>%Ln تقرير</numerusform>
            <numerusform>تقريرين</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>ما يطابقه</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جار البحث…</translation>
    </message>
    <message>
        <source>Nothing in the library matches.</source>
        <translation>لا شيء في المكتبة يطابق.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconTextEdit</name>
    <message>
        <source>Your lexicon as text</source>
        <translation>معجمك كنص</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconWindow</name>
    <message>
        <source>Und&amp;o save</source>
        <translation>ت&amp;راجع عن الحفظ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>ح&amp;فظ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Lexicon[*] — Rapporteur</source>
        <translation>المعجم[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>ال&amp;نص</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Text (%Ln problem(s))</source>
        <translation>
            <numerusform>ال&amp;نص (%Ln مشكلة)</numerusform>
            <numerusform>ال&amp;نص (مشكلة واحدة)</numerusform>
            <numerusform>ال&amp;نص (مشكلتان)</numerusform>
            <numerusform>ال&amp;نص (%Ln مشاكل)</numerusform>
            <numerusform>ال&amp;نص (%Ln مشكلة)</numerusform>
            <numerusform>ال&amp;نص (%Ln مشكلة)</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the text to go on with the form.</source>
        <translation>أصلح النص لمتابعة العمل في النموذج.</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مادة جديدة</translation>
    </message>
    <message>
        <source>New entry %1</source>
        <translation>مادة جديدة %1</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>ما يرمز إليه</translation>
    </message>
    <message>
        <source>Saved. The library is tagged anew in the background.</source>
        <translation>تم الحفظ. يُعاد وسم المكتبة في الخلفية.</translation>
    </message>
    <message>
        <source>The last save was undone. The library is tagged anew in the background.</source>
        <translation>تم التراجع عن آخر حفظ. يُعاد وسم المكتبة في الخلفية.</translation>
    </message>
    <message>
        <source>Save your lexicon before closing?</source>
        <translation>هل تريد حفظ معجمك قبل الإغلاق؟</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>النمو&amp;ذج</translation>
    </message>
    <message>
        <source>Find an entry…</source>
        <translation>ابحث عن مادة…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>البحث عن مادة</translation>
    </message>
    <message>
        <source>Entries of the lexicon</source>
        <translation>مواد المعجم</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>جديد…</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>مو&amp;ضوع جديد</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>&amp;شخص جديد</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>من&amp;ظمة جديدة</translation>
    </message>
    <message>
        <source>New &amp;series</source>
        <translation>&amp;سلسلة جديدة</translation>
    </message>
    <message>
        <source>New &amp;acronym</source>
        <translation>مخ&amp;تصر جديد</translation>
    </message>
    <message>
        <source>New &amp;milestone</source>
        <translation>&amp;معلم جديد</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشاكل</translation>
    </message>
    <message>
        <source>Writes %1, and tags the library anew</source>
        <translation>كتابة %1 وإعادة وسم المكتبة</translation>
    </message>
    <message>
        <source>A save was undone meanwhile; what you typed since is here, and a save writes it.</source>
        <translation>تم التراجع عن حفظ في هذه الأثناء؛ ما كتبته بعده موجود هنا، والحفظ يكتبه.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LibraryWork</name>
    <message>
        <source>Looking at files</source>
        <translation>جار فحص الملفات</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>جار الاستيراد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>جار إعادة البناء</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln report(s) derived anew</source>
        <translation>
            <numerusform>توقف: أعيد استخلاص %Ln تقرير</numerusform>
            <numerusform>توقف: أعيد استخلاص %Ln تقرير</numerusform>
            <numerusform>توقف: أعيد استخلاص تقريرين</numerusform>
            <numerusform>توقف: أعيد استخلاص %Ln تقارير</numerusform>
            <numerusform>توقف: أعيد استخلاص %Ln تقريرا</numerusform>
            <numerusform>توقف: أعيد استخلاص %Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>كان كل شيء محدّثا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) derived anew</source>
        <translation>
            <numerusform>أعيد استخلاص %Ln تقرير</numerusform>
            <numerusform>أعيد استخلاص %Ln تقرير</numerusform>
            <numerusform>أعيد استخلاص تقريرين</numerusform>
            <numerusform>أعيد استخلاص %Ln تقارير</numerusform>
            <numerusform>أعيد استخلاص %Ln تقريرا</numerusform>
            <numerusform>أعيد استخلاص %Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived by an older version</source>
        <translation>استُخلصت بنسخة أقدم</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>إعادة البناء</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LinkPreview</name>
    <message>
        <source>The words of the link name another place.</source>
        <translation>كلمات الرابط تذكر موضعا آخر.</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان الإلكتروني</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LookPanel</name>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول الأسطر</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>خط مذيّل للقراءة</translation>
    </message>
    <message>
        <source>As it was first</source>
        <translation>كما كان أول مرة</translation>
    </message>
    <message>
        <source>Lines apart</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>لا يوجد ما يُعاد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أعيد: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Exporting annotations</source>
        <translation>جار تصدير الحواشي</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>استيراد حواش</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>جار استيراد الحواشي</translation>
    </message>
    <message>
        <source>The annotations were not imported, since another library is open now.</source>
        <translation>لم تُستورد الحواشي لأن مكتبة أخرى مفتوحة الآن.</translation>
    </message>
    <message>
        <source>An import is under way. Undo when it is done.</source>
        <translation>هناك استيراد جار. تراجع عند انتهائه.</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>جار الإعادة…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>جار التراجع…</translation>
    </message>
    <message>
        <source>Other work is under way. Merge when it is done.</source>
        <translation>هناك عمل آخر جار. ادمج عند انتهائه.</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>دمج مكتبة</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your annotations and corrections bear it:</source>
        <translation>تحمله حواشيك وتصحيحاتك:</translation>
    </message>
    <message>
        <source>Collected passages</source>
        <translation>مقاطع مجمّعة</translation>
    </message>
    <message>
        <source>Choose a passage, a mark or a meeting first.</source>
        <translation>اختر أولا مقطعا أو علامة أو اجتماعا.</translation>
    </message>
    <message>
        <source>Added to “%1”</source>
        <translation>أضيف إلى «%1»</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>كُتب في %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarksDrawer</name>
    <message>
        <source>How marks are put in</source>
        <translation>طريقة إدراج العلامات</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>استشهاد</translation>
    </message>
    <message>
        <source>Nothing is marked yet. What you mark in reports can be put into drafts from here.</source>
        <translation>لا توجد علامات بعد. ما تعلّمه في التقارير يمكن إدراجه في المسودات من هنا.</translation>
    </message>
    <message>
        <source>Marks to put in</source>
        <translation>العلامات المراد إدراجها</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>أي العلامات</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>ابحث في الملاحظات والاقتباسات والوسوم…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>البحث في العلامات</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>لوحة: %1</translation>
    </message>
    <message>
        <source>All by report</source>
        <translation>الكل حسب التقرير</translation>
    </message>
    <message>
        <source>All by tag</source>
        <translation>الكل حسب الوسم</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MeetingFiles</name>
    <message>
        <source>A copy of %1 cannot be made to open it.</source>
        <translation>تعذر إنشاء نسخة من %1 لفتحها.</translation>
    </message>
    <message>
        <source>Reading another file</source>
        <translation>جار قراءة ملف آخر</translation>
    </message>
    <message>
        <source>Setting the file apart</source>
        <translation>جار فصل الملف</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>ما غيّرته النسخة %1</translation>
    </message>
    <message>
        <source>Joining two reports</source>
        <translation>جار ضم تقريرين</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MergeDialog</name>
    <message>
        <source>Changed on both sides: the later one counts, the other is kept beside it</source>
        <translation>تغير في الجانبين: يُعتمد الأحدث ويُحفظ الآخر إلى جانبه</translation>
    </message>
    <message>
        <source>Deleted there: will be deleted here</source>
        <translation>حُذف هناك: سيُحذف هنا</translation>
    </message>
    <message>
        <source>Files of reports that are only there</source>
        <translation>ملفات تقارير موجودة هناك فقط</translation>
    </message>
    <message>
        <source>Further files of reports that are here</source>
        <translation>ملفات أخرى لتقارير موجودة هنا</translation>
    </message>
    <message>
        <source>Marked, written and answered only there</source>
        <translation>علامات وملاحظات وإجابات موجودة هناك فقط</translation>
    </message>
    <message>
        <source>Changed there since</source>
        <translation>تغير هناك بعد ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>%Ln من الحواشي والإجابات</numerusform>
            <numerusform>%Ln من الحواشي والإجابات</numerusform>
            <numerusform>%Ln من الحواشي والإجابات</numerusform>
            <numerusform>%Ln من الحواشي والإجابات</numerusform>
            <numerusform>%Ln من الحواشي والإجابات</numerusform>
            <numerusform>%Ln من الحواشي والإجابات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
            <numerusform>%Ln متغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
            <numerusform>%Ln محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln متعارض</numerusform>
            <numerusform>%Ln متعارض</numerusform>
            <numerusform>%Ln متعارض</numerusform>
            <numerusform>%Ln متعارض</numerusform>
            <numerusform>%Ln متعارض</numerusform>
            <numerusform>%Ln متعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1 was stopped. Ctrl+Z takes back what had come.</source>
        <translation>أُوقف دمج %1. اضغط Ctrl+Z للتراجع عما ورد.</translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here.</source>
        <translation>ليس في %1 شيء غير موجود هنا.</translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation>تم دمج %1.</translation>
    </message>
    <message>
        <source>Merged %1: %2.</source>
        <translation>تم دمج %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفا.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take its &amp;private annotations too</source>
        <translation>أخذ حواشيها ال&amp;خاصة أيضا</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;دمج</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>دمج مكتبة</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>ما تجلبه %1</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>ما يفعله الدمج</translation>
    </message>
    <message>
        <source>There</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>محفوظ إلى جانبه</translation>
    </message>
    <message>
        <source>Looking at %1… Nothing is written yet.</source>
        <translation>جار فحص %1… لم يُكتب شيء بعد.</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>جار الدمج…</translation>
    </message>
    <message numerus="yes">
        <source>The same on both sides: %Ln report(s)</source>
        <translation>
            <numerusform>المتطابق في الجانبين: %Ln تقرير</numerusform>
            <numerusform>المتطابق في الجانبين: تقرير واحد</numerusform>
            <numerusform>المتطابق في الجانبين: تقريران</numerusform>
            <numerusform>المتطابق في الجانبين: %Ln تقارير</numerusform>
            <numerusform>المتطابق في الجانبين: %Ln تقريرا</numerusform>
            <numerusform>المتطابق في الجانبين: %Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>، %Ln من الحواشي والإجابات</numerusform>
            <numerusform>، %Ln من الحواشي والإجابات</numerusform>
            <numerusform>، %Ln من الحواشي والإجابات</numerusform>
            <numerusform>، %Ln من الحواشي والإجابات</numerusform>
            <numerusform>، %Ln من الحواشي والإجابات</numerusform>
            <numerusform>، %Ln من الحواشي والإجابات</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that is not here.</source>
        <translation>ليس فيها شيء غير موجود هنا.</translation>
    </message>
    <message>
        <source>Small differences only.</source>
        <translation>فروق صغيرة فقط.</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>تجلب: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take its %Ln &amp;private annotation(s) too</source>
        <translation>
            <numerusform>أخذ حواشيها ال&amp;خاصة أيضا (%Ln)</numerusform>
            <numerusform>أخذ حواشيها ال&amp;خاصة أيضا (%Ln)</numerusform>
            <numerusform>أخذ حواشيها ال&amp;خاصة أيضا (%Ln)</numerusform>
            <numerusform>أخذ حواشيها ال&amp;خاصة أيضا (%Ln)</numerusform>
            <numerusform>أخذ حواشيها ال&amp;خاصة أيضا (%Ln)</numerusform>
            <numerusform>أخذ حواشيها ال&amp;خاصة أيضا (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جار الإيقاف…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OrphanStrip</name>
    <message>
        <source>Attach…</source>
        <translation>إلحاق…</translation>
    </message>
    <message>
        <source>Then select the words it belongs to, and press R</source>
        <translation>ثم حدد الكلمات التي تخصها واضغط R</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The next passage that lost its place</source>
        <translation>المقطع التالي الذي فقد موضعه</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their place:</source>
        <translation>
            <numerusform>%n علامة فقدت موضعها:</numerusform>
            <numerusform>علامة واحدة فقدت موضعها:</numerusform>
            <numerusform>علامتان فقدتا موضعهما:</numerusform>
            <numerusform>%n علامات فقدت موضعها:</numerusform>
            <numerusform>%n علامة فقدت موضعها:</numerusform>
            <numerusform>%n علامة فقدت موضعها:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineList</name>
    <message>
        <source>Outline of the report</source>
        <translation>مخطط التقرير</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineModel</name>
    <message>
        <source>%1 — on the agenda, not reported on</source>
        <translation>%1 — في جدول الأعمال، ولم يرد في التقرير</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PagePane</name>
    <message>
        <source>Pages of the original</source>
        <translation>صفحات الأصل</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PaperView</name>
    <message>
        <source>How the draft will look</source>
        <translation>كيف ستبدو المسودة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Pictures</name>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation>تعذرت كتابة الصورة %1. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>تعذر إنشاء المجلد %1. اختر مجلدا آخر.</translation>
    </message>
    <message>
        <source>The view %1 did not come to rest.</source>
        <translation>لم يستقر العرض %1.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Rail</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>المسودات</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderBar</name>
    <message>
        <source>What to show</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبا إلى جنب</translation>
    </message>
    <message>
        <source>As extracted</source>
        <translation>كما استُخرج</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>How the text is set</source>
        <translation>شكل النص</translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>تقريران جنبا إلى جنب</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>النص وحده</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>البحث في هذا التقرير</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderPane</name>
    <message>
        <source>Open reports</source>
        <translation>التقارير المفتوحة</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>إغلاق (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>Read the text</source>
        <translation>قراءة النص</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>كل التقارير</translation>
    </message>
    <message>
        <source>This original has no pages to show. What it says is all in the text.</source>
        <translation>ليس لهذا الأصل صفحات تُعرض. كل ما فيه موجود في النص.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Choose a statement first: click it, or press J.</source>
        <translation>اختر مداخلة أولا: انقر عليها أو اضغط J.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Reading</name>
    <message>
        <source>moderated by %1</source>
        <translation>أدارها %1</translation>
    </message>
    <message>
        <source>chaired by %1</source>
        <translation>ترأسها %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n صفحة</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s)</source>
        <translation>
            <numerusform>%n شك آخر</numerusform>
            <numerusform>شك آخر</numerusform>
            <numerusform>شكان آخران</numerusform>
            <numerusform>%n شكوك أخرى</numerusform>
            <numerusform>%n شكا آخر</numerusform>
            <numerusform>%n شك آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>حسم</translation>
    </message>
    <message>
        <source>OCR is only %1 % sure of this word.</source>
        <translation>ثقة التعرف الضوئي في هذه الكلمة %1 % فقط.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingText</name>
    <message>
        <source>who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>نص التقرير</translation>
    </message>
    <message>
        <source>Corrected. The file says: “%1”</source>
        <translation>مصحح. في الملف: «%1»</translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>(خاصة)</translation>
    </message>
    <message>
        <source>Corrected. It was read as: %1</source>
        <translation>مصحح. كان قد قُرئ: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordPage</name>
    <message numerus="yes">
        <source>and %Ln more: choose a period to see them</source>
        <translation>
            <numerusform>و%Ln غيرها: اختر فترة لعرضها</numerusform>
            <numerusform>و%Ln غيرها: اختر فترة لعرضها</numerusform>
            <numerusform>و%Ln غيرها: اختر فترة لعرضها</numerusform>
            <numerusform>و%Ln غيرها: اختر فترة لعرضها</numerusform>
            <numerusform>و%Ln غيرها: اختر فترة لعرضها</numerusform>
            <numerusform>و%Ln غيرها: اختر فترة لعرضها</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordView</name>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsModel</name>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>الشكوك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>%Ln ملف</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of one meeting; %1 is read</source>
        <translation>
            <numerusform>%Ln ملف لاجتماع واحد؛ يُقرأ %1</numerusform>
            <numerusform>%Ln ملف لاجتماع واحد؛ يُقرأ %1</numerusform>
            <numerusform>ملفان لاجتماع واحد؛ يُقرأ %1</numerusform>
            <numerusform>%Ln ملفات لاجتماع واحد؛ يُقرأ %1</numerusform>
            <numerusform>%Ln ملفا لاجتماع واحد؛ يُقرأ %1</numerusform>
            <numerusform>%Ln ملف لاجتماع واحد؛ يُقرأ %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsView</name>
    <message>
        <source>With doubts</source>
        <translation>مع شكوك</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>اكتب للتضييق…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>تضييق الجدول</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln تقرير</numerusform>
            <numerusform>%Ln تقرير</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>No reports yet. Drop a folder of them on this window.</source>
        <translation>لا توجد تقارير بعد. أفلت مجلدا منها على هذه النافذة.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>No report is about all of that.</source>
        <translation>لا تقرير يتناول كل ذلك.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>أزيل %Ln تقرير. اضغط Ctrl+Z لاستعادتها.</numerusform>
            <numerusform>أزيل تقرير واحد. اضغط Ctrl+Z لاستعادته.</numerusform>
            <numerusform>أزيل تقريران. اضغط Ctrl+Z لاستعادتهما.</numerusform>
            <numerusform>أزيلت %Ln تقارير. اضغط Ctrl+Z لاستعادتها.</numerusform>
            <numerusform>أزيل %Ln تقريرا. اضغط Ctrl+Z لاستعادتها.</numerusform>
            <numerusform>أزيل %Ln تقرير. اضغط Ctrl+Z لاستعادتها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReviewView</name>
    <message>
        <source>&amp;Skip</source>
        <translation>ت&amp;جاوز</translation>
    </message>
    <message>
        <source>Space or the right arrow; the left arrow goes back</source>
        <translation>مفتاح المسافة أو السهم الأيمن؛ والسهم الأيسر للرجوع</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>تغيير الا&amp;سم…</translation>
    </message>
    <message>
        <source>Key R: call the person otherwise</source>
        <translation>المفتاح R: تسمية الشخص باسم آخر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Nothing to review. What is in doubt will wait here.</source>
        <translation>لا شيء للمراجعة. ما هو موضع شك سينتظر هنا.</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>كل التقارير</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln to review</source>
        <translation>
            <numerusform>%1 من %Ln للمراجعة</numerusform>
            <numerusform>%1 من %Ln للمراجعة</numerusform>
            <numerusform>%1 من %Ln للمراجعة</numerusform>
            <numerusform>%1 من %Ln للمراجعة</numerusform>
            <numerusform>%1 من %Ln للمراجعة</numerusform>
            <numerusform>%1 من %Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>ما اسم %1؟</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScanLanguages</name>
    <message>
        <source>Languages of scans</source>
        <translation>لغات الصفحات الممسوحة ضوئيا</translation>
    </message>
    <message>
        <source>Pages that are pictures cannot be read: no data of a language is installed.</source>
        <translation>لا يمكن قراءة الصفحات التي هي صور: لم تُثبت بيانات أي لغة.</translation>
    </message>
    <message>
        <source>Pages that are pictures are read by OCR. Fewer languages are quicker and make fewer mistakes.</source>
        <translation>الصفحات التي هي صور تُقرأ بالتعرف الضوئي (OCR). كلما قلّت اللغات زادت السرعة وقلّت الأخطاء.</translation>
    </message>
    <message>
        <source>Other languages are packages of your system: tesseract-ocr-fra on Debian and Ubuntu, tesseract-langpack-fra on Fedora, for French. Scans that could not be read before are read when you import them again.</source>
        <translation>اللغات الأخرى حزم في نظامك: للفرنسية مثلا tesseract-ocr-fra في Debian وUbuntu، وtesseract-langpack-fra في Fedora. والصفحات الممسوحة ضوئيا التي تعذرت قراءتها من قبل تُقرأ عند استيرادها من جديد.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchModel</name>
    <message>
        <source>Nobody is credited</source>
        <translation>غير منسوب إلى أحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، نتيجتان</numerusform>
            <numerusform>%1، %n نتائج</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
            <numerusform>%1، %n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchView</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>الأفضل أولا</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>كما وُجدت</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>حسب التقرير</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Type in the field above: every word counts, in any order.</source>
        <translation>اكتب في الحقل أعلاه: كل كلمة تُحتسب، بأي ترتيب.</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>هذه الكلمات متجاورة</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
    <message>
        <source>said by somebody of that name</source>
        <translation>قاله شخص بهذا الاسم</translation>
    </message>
    <message>
        <source>about a topic</source>
        <translation>عن موضوع</translation>
    </message>
    <message>
        <source>in one year; 2020-2022 for several</source>
        <translation>في سنة واحدة؛ 2020-2022 لعدة سنوات</translation>
    </message>
    <message>
        <source>in one body’s meetings</source>
        <translation>في اجتماعات هيئة واحدة</translation>
    </message>
    <message>
        <source>“%1” means nothing here and was left out.</source>
        <translation>لا معنى هنا لعبارة “%1” فأُهملت.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لم يُعثر على شيء عن «%1».</translation>
    </message>
    <message>
        <source>Only what the filters let through was searched.</source>
        <translation>اقتصر البحث على ما تسمح به المرشحات.</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>البحث دون مرشحات</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln passage(s)</source>
        <translation>
            <numerusform>أول %Ln مقطع</numerusform>
            <numerusform>أول %Ln مقطع</numerusform>
            <numerusform>أول مقطعين</numerusform>
            <numerusform>أول %Ln مقاطع</numerusform>
            <numerusform>أول %Ln مقطعا</numerusform>
            <numerusform>أول %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>%Ln مقطع</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>الأفضل أولا</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Take off tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>for example positions/for</source>
        <translation>مثل مواقف/مؤيد</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SnapshotsDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>م&amp;قارنة</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>ال&amp;عودة إليها</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Why, as “Before circulation”</source>
        <translation>السبب، مثل «قبل التعميم»</translation>
    </message>
    <message>
        <source>Why a snapshot is taken</source>
        <translation>سبب أخذ اللقطة</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>أ&amp;خذ لقطة</translation>
    </message>
    <message>
        <source>Choose one to compare it with what is written now, or two to compare them.</source>
        <translation>اختر لقطة لمقارنتها بما هو مكتوب الآن، أو لقطتين للمقارنة بينهما.</translation>
    </message>
    <message>
        <source>None yet. A draft that is circulated or final takes one by itself.</source>
        <translation>لا توجد لقطات بعد. تؤخذ لقطة تلقائيا للمسودة عند تعميمها أو اعتبارها نهائية.</translation>
    </message>
    <message>
        <source>&amp;Compare these two</source>
        <translation>م&amp;قارنة هاتين</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>م&amp;قارنة بالنص الحالي</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>ما تغير منذ %1</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>ما تغير من %1 إلى %2</translation>
    </message>
    <message>
        <source>Gone back to %1. Undo brings back what was written.</source>
        <translation>تمت العودة إلى %1. التراجع يستعيد ما كان مكتوبا.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakerBars</name>
    <message>
        <source>Who spoke</source>
        <translation>من تحدث</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>ابحث عن متحدث…</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>No speakers yet. They are read from the reports you import.</source>
        <translation>لا يوجد متحدثون بعد. تُقرأ أسماؤهم من التقارير التي تستوردها.</translation>
    </message>
    <message>
        <source>Nobody spoke about all of that.</source>
        <translation>لم يتحدث أحد عن كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%Ln مداخلات</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>ظهر في %1</translation>
    </message>
    <message>
        <source>first seen %1 · last %2</source>
        <translation>أول ظهور %1 · آخر ظهور %2</translation>
    </message>
    <message>
        <source>also written “%1”</source>
        <translation>يُكتب أيضا «%1»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>No statements; named among those who took part</source>
        <translation>بلا مداخلات؛ ورد اسمه بين المشاركين</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>المداخلات</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Spelling</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>ar</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>جار البحث عن اقتراحات…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>إضافة «%1» إلى القاموس</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>لا اقتراحات</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln تقرير</numerusform>
            <numerusform>%Ln تقرير</numerusform>
            <numerusform>تقريران</numerusform>
            <numerusform>%Ln تقارير</numerusform>
            <numerusform>%Ln تقريرا</numerusform>
            <numerusform>%Ln تقرير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%Ln مداخلات</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln متحدث</numerusform>
            <numerusform>%Ln متحدث</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%Ln متحدثين</numerusform>
            <numerusform>%Ln متحدثا</numerusform>
            <numerusform>%Ln متحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StepsModel</name>
    <message>
        <source>The beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1، تم التراجع عنها</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يوما</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SubjectNotes</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>اكتب ملاحظة (Markdown)…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TemplateDialog</name>
    <message>
        <source>Made from what it is about</source>
        <translation>يُشتق من موضوعها</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;بدء</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1، %2، %n مداخلة</numerusform>
            <numerusform>%1، %2، %n مداخلة</numerusform>
            <numerusform>%1، %2، مداخلتان</numerusform>
            <numerusform>%1، %2، %n مداخلات</numerusform>
            <numerusform>%1، %2، %n مداخلة</numerusform>
            <numerusform>%1، %2، %n مداخلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%n statement(s) on %3</source>
        <translation>
            <numerusform>%1، %2
%n مداخلة عن %3</numerusform>
            <numerusform>%1، %2
%n مداخلة عن %3</numerusform>
            <numerusform>%1، %2
مداخلتان عن %3</numerusform>
            <numerusform>%1، %2
%n مداخلات عن %3</numerusform>
            <numerusform>%1، %2
%n مداخلة عن %3</numerusform>
            <numerusform>%1، %2
%n مداخلة عن %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: in the library</source>
        <translation>%1 %2: في المكتبة</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held between %3 and %4</source>
        <translation>%1 %2: ليس في المكتبة؛ عُقد بين %3 و%4</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held before %3</source>
        <translation>%1 %2: ليس في المكتبة؛ عُقد قبل %3</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelinePainter</name>
    <message>
        <source>all %1</source>
        <translation>كلها: %1</translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation>%1 من ≥ %2</translation>
    </message>
    <message>
        <source>all meetings — Esc shows every period again</source>
        <translation>كل الاجتماعات — اضغط Esc لعرض كل الفترات من جديد</translation>
    </message>
    <message>
        <source>all meetings — drag to choose a period for every view</source>
        <translation>كل الاجتماعات — اسحب لاختيار فترة لكل العروض</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>No meeting fits all of that.</source>
        <translation>لا اجتماع يطابق كل ذلك.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>مسح كل المرشحات</translation>
    </message>
    <message>
        <source>No meetings yet. Drop a folder of reports here, or import them.</source>
        <translation>لا توجد اجتماعات بعد. أفلت مجلد تقارير هنا أو استورد التقارير.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the period chosen</source>
        <translation>
            <numerusform>%Ln في الفترة المختارة</numerusform>
            <numerusform>%Ln في الفترة المختارة</numerusform>
            <numerusform>%Ln في الفترة المختارة</numerusform>
            <numerusform>%Ln في الفترة المختارة</numerusform>
            <numerusform>%Ln في الفترة المختارة</numerusform>
            <numerusform>%Ln في الفترة المختارة</numerusform>
        </translation>
    </message>
    <message>
        <source>a disc is a meeting, its area the statements on the topic</source>
        <translation>كل قرص اجتماع، ومساحته عدد المداخلات عن الموضوع</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopBar</name>
    <message>
        <source>Search the record…</source>
        <translation>ابحث في السجل…</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Narrow every view</source>
        <translation>تضييق كل العروض</translation>
    </message>
    <message>
        <source>Narrow every view to a topic, person or series</source>
        <translation>حصر كل العروض في موضوع أو شخص أو سلسلة</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopicsView</name>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>ابحث عن موضوع…</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>No topics yet. They are found in the reports you import.</source>
        <translation>لا توجد مواضيع بعد. تُستخرج من التقارير التي تستوردها.</translation>
    </message>
    <message>
        <source>None of the topics fits all of that.</source>
        <translation>لا موضوع يطابق كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%Ln مداخلات</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
            <numerusform>%Ln مداخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln متحدث</numerusform>
            <numerusform>%Ln متحدث</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%Ln متحدثين</numerusform>
            <numerusform>%Ln متحدثا</numerusform>
            <numerusform>%Ln متحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>القرارات والإجراءات</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>Include predecessors: %1</source>
        <translation>إدراج المواضيع السابقة: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TwinDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;ضم</translation>
    </message>
    <message>
        <source>The same meeting as…</source>
        <translation>الاجتماع نفسه في تقرير…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>اكتب للتضييق…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>%1 is of the same meeting as</source>
        <translation>%1 عن الاجتماع نفسه الذي يتناوله</translation>
    </message>
    <message>
        <source>It becomes another file of that report. You can set it apart again.</source>
        <translation>يصبح ملفا آخر لذلك التقرير. ويمكنك فصله من جديد.</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UndoPanel</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>سجل التراجع</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you mark, write and answer will be listed here.</source>
        <translation>لم يتغير شيء بعد. سيُسرد هنا ما تعلّمه وتكتبه وتجيب عنه.</translation>
    </message>
    <message>
        <source>Click a step to go to the library as it was after it.</source>
        <translation>انقر على خطوة للعودة إلى المكتبة كما كانت بعدها.</translation>
    </message>
    <message>
        <source>As it was after: %1</source>
        <translation>كما كانت بعد: %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::YearRange</name>
    <message>
        <source>Years %1 to %2</source>
        <translation>السنوات من %1 إلى %2</translation>
    </message>
    <message>
        <source>Only what was said from %1 to %2</source>
        <translation>ما قيل من %1 إلى %2 فقط</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB; that is no report.</source>
        <translation>الملف أكبر من 512 ميغابايت؛ وهذا ليس تقريرا.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>تعذر فتح الملف. تأكد من حق قراءته.</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>تعذرت قراءة الملف إلى نهايته.</translation>
    </message>
    <message>
        <source>Stopped before this file.</source>
        <translation>توقف قبل هذا الملف.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message numerus="yes">
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>أعيد استخلاص %n تقرير.</numerusform>
            <numerusform>أعيد استخلاص %n تقرير.</numerusform>
            <numerusform>أعيد استخلاص تقريرين.</numerusform>
            <numerusform>أعيد استخلاص %n تقارير.</numerusform>
            <numerusform>أعيد استخلاص %n تقريرا.</numerusform>
            <numerusform>أعيد استخلاص %n تقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were up to date.</source>
        <translation>كان %1 من %2 محدّثا.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n report(s) were derived anew, the rest is as it was. The next run goes on there.</source>
        <translation>
            <numerusform>توقف؛ أعيد استخلاص %n تقرير، وبقي الباقي كما كان. يُستأنف العمل من هنا في المرة القادمة.</numerusform>
            <numerusform>توقف؛ أعيد استخلاص %n تقرير، وبقي الباقي كما كان. يُستأنف العمل من هنا في المرة القادمة.</numerusform>
            <numerusform>توقف؛ أعيد استخلاص تقريرين، وبقي الباقي كما كان. يُستأنف العمل من هنا في المرة القادمة.</numerusform>
            <numerusform>توقف؛ أعيد استخلاص %n تقارير، وبقي الباقي كما كان. يُستأنف العمل من هنا في المرة القادمة.</numerusform>
            <numerusform>توقف؛ أعيد استخلاص %n تقريرا، وبقي الباقي كما كان. يُستأنف العمل من هنا في المرة القادمة.</numerusform>
            <numerusform>توقف؛ أعيد استخلاص %n تقرير، وبقي الباقي كما كان. يُستأنف العمل من هنا في المرة القادمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>also those that this version and lexicon derived already</source>
        <translation>بما في ذلك ما سبق استخلاصه بهذه النسخة وهذا المعجم</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>transcript</source>
        <translation>محضر حرفي</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>These are no sources of a draft.</source>
        <translation>ليست هذه مصادر مسودة.</translation>
    </message>
    <message>
        <source>The sources of this draft are incomplete.</source>
        <translation>مصادر هذه المسودة ناقصة.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>لا يمكن كتابة %1. اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>تعذّرت كتابة %1 حتى نهايته؛ والملف الذي كان موجودًا لم يتغيّر.</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>Highlights</source>
        <translation>تظليلات</translation>
    </message>
    <message>
        <source>This file is no REFI-QDA project.</source>
        <translation>هذا الملف ليس مشروع REFI-QDA.</translation>
    </message>
    <message>
        <source>This project is damaged and cannot be read.</source>
        <translation>هذا المشروع تالف وتتعذر قراءته.</translation>
    </message>
</context>
<context>
    <name>RenditionQueries</name>
    <message>
        <source>There is no version %1 of this file.</source>
        <translation>لا توجد نسخة %1 من هذا الملف.</translation>
    </message>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>لم يعد هذا الملف في المكتبة. اعرض التقرير من جديد.</translation>
    </message>
</context>
<context>
    <name>RenditionText</name>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>لم يعد هذا الملف في المكتبة. اعرض التقرير من جديد.</translation>
    </message>
    <message>
        <source>The text of this version was not kept: it was imported by an earlier Rapporteur.</source>
        <translation>لم يُحفظ نص هذه النسخة: فقد استوردتها نسخة سابقة من Rapporteur.</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is not in the library. Import it first, or use: rapporteur parse</source>
        <translation>%1 ليس في المكتبة. استورده أولا، أو استعمل: rapporteur parse</translation>
    </message>
</context>
<context>
    <name>ReportQueries</name>
    <message>
        <source>There is no report %1 in the library.</source>
        <translation>لا يوجد في المكتبة تقرير %1.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>meeting %1</source>
        <translation>الاجتماع %1</translation>
    </message>
    <message>
        <source>moderated by %1</source>
        <translation>أداره %1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>تقرر: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>الاجتماع القادم: %1</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>شك: %1</translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>“%1” could be %2.</source>
        <translation>قد يكون «%1» هو %2.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Nothing to review.</source>
        <translation>لا شيء للمراجعة.</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>لا يوجد سؤال %1.</translation>
    </message>
    <message>
        <source>Question %1 has no answer %2.</source>
        <translation>ليس للسؤال %1 إجابة %2.</translation>
    </message>
    <message>
        <source>Name a question and the key of its answer.</source>
        <translation>اذكر سؤالا ومفتاح إجابته.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>لا بند: القسم قائم بذاته</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>تركه كما قُرئ</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>الاجتماع %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Are %1 and %2 one person?</source>
        <translation>هل %1 و%2 شخص واحد؟</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>من المقصود باسم «%1»؟</translation>
    </message>
    <message>
        <source>Who is “%1” in the reports of %2?</source>
        <translation>من المقصود باسم «%1» في تقارير %2؟</translation>
    </message>
    <message>
        <source>Which number does this meeting have?</source>
        <translation>ما رقم هذا الاجتماع؟</translation>
    </message>
    <message>
        <source>On which day was this meeting?</source>
        <translation>في أي يوم عُقد هذا الاجتماع؟</translation>
    </message>
    <message>
        <source>Who is “%1” here?</source>
        <translation>من المقصود باسم «%1» هنا؟</translation>
    </message>
    <message>
        <source>Which agenda item is “%1” about?</source>
        <translation>أي بند من جدول الأعمال يتناوله «%1»؟</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Several people of that name are in the library.</source>
        <translation>في المكتبة أكثر من شخص بهذا الاسم.</translation>
    </message>
    <message>
        <source>They were taken for one, since the second is written so rarely.</source>
        <translation>اعتُبرا شخصا واحدا لأن الاسم الثاني نادر الكتابة جدا.</translation>
    </message>
    <message>
        <source>Their names are alike, and no roll call lists both.</source>
        <translation>اسماهما متشابهان، ولا تذكرهما معا أي قائمة حضور.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>شخصان</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>p. %1</source>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>There is more; use --limit.</source>
        <translation>هناك المزيد؛ استعمل --limit.</translation>
    </message>
    <message>
        <source>how many to print (default: 50)</source>
        <translation>عدد النتائج المطبوعة (افتراضيا: 50)</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>يأخذ --limit عددا لا يقل عن 1.</translation>
    </message>
    <message>
        <source>“%1” was left out: it fits nothing here.</source>
        <translation>أُهملت عبارة «%1»: لا تطابق شيئا هنا.</translation>
    </message>
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>“%1” as “%2”</source>
        <translation>«%1» على أنها «%2»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Slips of the OCR were read as meant: %1, and %n more.</source>
        <translation>
            <numerusform>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1، و%n غيرها.</numerusform>
            <numerusform>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1، وهفوة أخرى.</numerusform>
            <numerusform>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1، وهفوتان أخريان.</numerusform>
            <numerusform>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1، و%n هفوات أخرى.</numerusform>
            <numerusform>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1، و%n هفوة أخرى.</numerusform>
            <numerusform>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1، و%n هفوة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips of the OCR were read as meant: %1.</source>
        <translation>قُرئت هفوات التعرف الضوئي على وجهها المقصود: %1.</translation>
    </message>
</context>
<context>
    <name>SpeakerQueries</name>
    <message>
        <source>the report itself gives the full name</source>
        <translation>التقرير نفسه يذكر الاسم الكامل</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <translation>لم يعد هذا الشخص في المكتبة.</translation>
    </message>
</context>
<context>
    <name>SpeakersText</name>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;المداخلات</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;الاجتماعات</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;الأولى</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;الأخيرة</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%1: “%2” is right as it is</source>
        <translation>%1: «%2» صحيح كما هو</translation>
    </message>
    <message>
        <source>%1: “%2” is %3</source>
        <translation>%1: «%2» هو %3</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>دمج %1 و%2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>إبقاء %1 و%2 منفصلين</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 شخص آخر</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>تغيير اسم %1 إلى %2</translation>
    </message>
    <message>
        <source>Make %1 a person apart</source>
        <translation>جعل %1 شخصا مستقلا</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>تصحيح «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>سحب تصحيح</translation>
    </message>
    <message>
        <source>%1 was changed by another program since, and stays as it is.</source>
        <translation>غيّر برنامج آخر %1 بعد ذلك، فيبقى كما هو.</translation>
    </message>
    <message>
        <source>Save the lexicon</source>
        <translation>حفظ المعجم</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Statements a topic and year</source>
        <translation>المداخلات حسب الموضوع والسنة</translation>
    </message>
    <message>
        <source>Statements a speaker and year</source>
        <translation>المداخلات حسب المتحدث والسنة</translation>
    </message>
    <message>
        <source>Statements a speaker and topic</source>
        <translation>المداخلات حسب المتحدث والموضوع</translation>
    </message>
    <message>
        <source>The draft that this document was made from.</source>
        <translation>المسودة التي أُعد منها هذا المستند.</translation>
    </message>
    <message>
        <source>The sources of this document, and the passages that it cites.</source>
        <translation>مصادر هذا المستند والمقاطع التي يستشهد بها.</translation>
    </message>
    <message>
        <source>The template “%1” has a mistake: %2</source>
        <translation>في القالب «%1» خطأ: %2</translation>
    </message>
    <message>
        <source>The report states no date.</source>
        <translation>لا يذكر التقرير تاريخا.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no speaker; they are the words of a participant, or of the report.</source>
        <translation>
            <numerusform>%n مداخلة بلا اسم متحدث؛ وهي كلام أحد المشاركين أو كلام التقرير.</numerusform>
            <numerusform>%n مداخلة بلا اسم متحدث؛ وهي كلام أحد المشاركين أو كلام التقرير.</numerusform>
            <numerusform>مداخلتان بلا اسم متحدث؛ وهي كلام أحد المشاركين أو كلام التقرير.</numerusform>
            <numerusform>%n مداخلات بلا اسم متحدث؛ وهي كلام أحد المشاركين أو كلام التقرير.</numerusform>
            <numerusform>%n مداخلة بلا اسم متحدث؛ وهي كلام أحد المشاركين أو كلام التقرير.</numerusform>
            <numerusform>%n مداخلة بلا اسم متحدث؛ وهي كلام أحد المشاركين أو كلام التقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was not made: it was stopped.</source>
        <translation>لم تُنشأ المسودة: أُوقف إنشاؤها.</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>أحد المشاركين</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>لا أحد في المكتبة باسم «%1».</translation>
    </message>
    <message>
        <source>The query “%1” asks for “%2”, which there is not.</source>
        <translation>الاستعلام «%1» يطلب «%2»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>The query “%1” has “%2”, which means nothing.</source>
        <translation>في الاستعلام «%1» الكلمة «%2»، ولا معنى لها.</translation>
    </message>
    <message>
        <source>The query “%1” groups by “%2”, which there is not.</source>
        <translation>الاستعلام «%1» يجمّع حسب «%2»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>The query “%1” is ordered by “%2”, which there is not.</source>
        <translation>الاستعلام «%1» مرتب حسب «%2»، وهو غير موجود.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>There is no table [template] between lines of “+++”.</source>
        <translation>لا يوجد جدول [template] بين سطري «+++».</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s) wait in the review.</source>
        <translation>
            <numerusform>%n شك آخر ينتظر في المراجعة.</numerusform>
            <numerusform>شك آخر ينتظر في المراجعة.</numerusform>
            <numerusform>شكان آخران ينتظران في المراجعة.</numerusform>
            <numerusform>%n شكوك أخرى تنتظر في المراجعة.</numerusform>
            <numerusform>%n شكا آخر ينتظر في المراجعة.</numerusform>
            <numerusform>%n شك آخر ينتظر في المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>مواضيع أخرى</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>سجل الاجتماعات</translation>
    </message>
    <message>
        <source>Line %1: nothing is called “%2”</source>
        <translation>السطر %1: لا شيء باسم «%2»</translation>
    </message>
    <message>
        <source>The query “%1” takes “%2”, which is no field.</source>
        <translation>الاستعلام «%1» يأخذ «%2»، وهو ليس حقلًا.</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>تعذر استعمال %1. %2</translation>
    </message>
    <message>
        <source>Your own are Markdown files in %1</source>
        <translation>قوالبك الخاصة هي ملفات Markdown في %1</translation>
    </message>
    <message>
        <source>Say list.</source>
        <translation>اكتب list.</translation>
    </message>
</context>
<context>
    <name>TemplateOptions</name>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>«%1» ليس تاريخا. اكتبه مثل 2022-05-26.</translation>
    </message>
    <message>
        <source>what kind of draft; see: rapporteur template list</source>
        <translation>نوع المسودة؛ انظر: rapporteur template list</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>عنوانها (افتراضيا: مشتق من المواضيع)</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>التاريخ المطبوع عليها (افتراضيا: اليوم)</translation>
    </message>
    <message>
        <source>what is later than this is new (default: the meeting before the last)</source>
        <translation>ما يلي هذا التاريخ يُعد جديدا (افتراضيا: الاجتماع ما قبل الأخير)</translation>
    </message>
    <message>
        <source>annotations with this tag, or one below it (may be repeated)</source>
        <translation>الحواشي التي تحمل هذا الوسم أو وسما تحته (يجوز تكراره)</translation>
    </message>
    <message>
        <source>what the template asks for, e.g. for=&quot;The co-chairs&quot; (may be repeated)</source>
        <translation>ما يطلبه القالب، مثل for=&quot;The co-chairs&quot; (يجوز تكراره)</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2</source>
        <translation>لا يوجد قالب «%1». القوالب الموجودة: %2</translation>
    </message>
    <message>
        <source>--field is ID=TEXT, and “%1” is not.</source>
        <translation>صيغة --field هي ID=TEXT، و«%1» ليس كذلك.</translation>
    </message>
    <message>
        <source>The template “%1” has no fields.</source>
        <translation>ليس في القالب «%1» حقول.</translation>
    </message>
    <message>
        <source>The template “%1” has no field “%2”. It has: %3</source>
        <translation>ليس في القالب «%1» حقل «%2». حقوله: %3</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>one of %1 (default: as the file&apos;s name ends)</source>
        <translation>إحدى هذه الصيغ: %1 (افتراضيا: حسب نهاية اسم الملف)</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4 (افتراضيا) أو letter</translation>
    </message>
    <message>
        <source>Say where the document goes, with -o FILE.pdf.</source>
        <translation>حدد مكان حفظ المستند بالخيار -o FILE.pdf.</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>قيمة --paper هي a4 أو letter.</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>قيمة --format هي إحدى هذه: %1.</translation>
    </message>
</context>
<context>
    <name>TextDocument</name>
    <message>
        <source>The text of this file cannot be read back.</source>
        <translation>تعذرت إعادة قراءة نص هذا الملف.</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;التاريخ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;المداخلات</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 meetings are here</source>
        <translation>%1: يوجد هنا %2 من %3 من الاجتماعات على الأقل</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>؛ الناقص: %1</translation>
    </message>
</context>
<context>
    <name>TopicPattern</name>
    <message>
        <source>A pattern is empty.</source>
        <translation>أحد الأنماط فارغ.</translation>
    </message>
    <message>
        <source>The pattern “%1” is no regular expression: %2, at its character %3.</source>
        <translation>النمط «%1» ليس تعبيرا نمطيا: %2، عند الحرف %3.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches everywhere.</source>
        <translation>النمط «%1» يطابق كل شيء.</translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>لا يوجد في المعجم موضوع «%1».</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 بعد %2</translation>
    </message>
</context>
<context>
    <name>TopicsText</name>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;المداخلات</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;الاجتماعات</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;الأولى</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;الأخيرة</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>تقرر في %1: %2</translation>
    </message>
    <message>
        <source>Action of %1 (%2): %3</source>
        <translation>إجراء في %1 (%2): %3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The sample reports</source>
        <translation>التقارير النموذجية</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>إحاطة</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation>يأخذ --scale عددا من 1 إلى 4.</translation>
    </message>
    <message>
        <source>--size takes a width and a height in points, as in 1280x800.</source>
        <translation>يأخذ --size العرض والارتفاع بالنقاط، مثل 1280x800.</translation>
    </message>
    <message>
        <source>the folder to write to (default: tour)</source>
        <translation>مجلد الكتابة (افتراضيا: tour)</translation>
    </message>
    <message>
        <source>pixels of the pictures a point (default: 1)</source>
        <translation>عدد بكسلات الصور لكل نقطة (افتراضيا: 1)</translation>
    </message>
    <message>
        <source>the window&apos;s size (default: 1280x800)</source>
        <translation>حجم النافذة (افتراضيا: 1280x800)</translation>
    </message>
    <message>
        <source>The sample reports are not installed.</source>
        <translation>التقارير النموذجية غير مثبتة.</translation>
    </message>
    <message>
        <source>Pictures of every view</source>
        <translation>صور لكل العروض</translation>
    </message>
</context>
<context>
    <name>VaultFolder</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>تعذرت كتابة %1. اختر موضعا آخر.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>تعذر إنشاء المجلد %1. اختر موضعا آخر.</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>This file holds no annotations: it is not JSON.</source>
        <translation>لا حواشي في هذا الملف: فهو ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>This file holds no annotations.</source>
        <translation>لا حواشي في هذا الملف.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln annotation(s) exported to %1</source>
        <translation>
            <numerusform>صُدّرت %Ln حاشية إلى %1</numerusform>
            <numerusform>صُدّرت حاشية واحدة إلى %1</numerusform>
            <numerusform>صُدّرت حاشيتان إلى %1</numerusform>
            <numerusform>صُدّرت %Ln حواش إلى %1</numerusform>
            <numerusform>صُدّرت %Ln حاشية إلى %1</numerusform>
            <numerusform>صُدّرت %Ln حاشية إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>left as they are, since you changed them: %1</source>
        <translation>تُركت كما هي لأنك غيّرتها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) without a PDF passed over</source>
        <translation>
            <numerusform>جرى تجاوز %Ln تقرير بلا ملف PDF</numerusform>
            <numerusform>جرى تجاوز تقرير واحد بلا ملف PDF</numerusform>
            <numerusform>جرى تجاوز تقريرين بلا ملف PDF</numerusform>
            <numerusform>جرى تجاوز %Ln تقارير بلا ملف PDF</numerusform>
            <numerusform>جرى تجاوز %Ln تقريرا بلا ملف PDF</numerusform>
            <numerusform>جرى تجاوز %Ln تقرير بلا ملف PDF</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>هذا الملف تالف وتتعذر قراءته.</translation>
    </message>
    <message>
        <source>This file unpacks to more than a project of annotations can hold.</source>
        <translation>حجم هذا الملف بعد فك ضغطه أكبر مما يمكن أن يحتويه مشروع حواش.</translation>
    </message>
    <message>
        <source>A part of this file is missing: %1</source>
        <translation>جزء من هذا الملف مفقود: %1</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>تعذر ضغط الملف.</translation>
    </message>
</context>
</TS>
