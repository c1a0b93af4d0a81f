<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh">
<context>
    <name>ActionsText</name>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>&gt;Said on</source>
        <translation>&gt;发言日期</translation>
    </message>
    <message>
        <source>&gt;Due</source>
        <translation>&gt;期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>AnnotationBundle</name>
    <message>
        <source>Annotations of %1</source>
        <translation>%1 的批注</translation>
    </message>
</context>
<context>
    <name>AnnotationEdits</name>
    <message>
        <source>Annotate a meeting</source>
        <translation>为会议添加批注</translation>
    </message>
    <message>
        <source>Annotate %1</source>
        <translation>为 %1 添加批注</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>突出显示“%1”</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>为“%1”写笔记</translation>
    </message>
    <message numerus="yes">
        <source>Recolour %n annotation(s)</source>
        <translation>
            <numerusform>更改 %n 条批注的颜色</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message numerus="yes">
        <source>Star %n annotation(s)</source>
        <translation>
            <numerusform>为 %n 条批注加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unstar %n annotation(s)</source>
        <translation>
            <numerusform>取消 %n 条批注的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n annotation(s) private</source>
        <translation>
            <numerusform>将 %n 条批注设为私密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Share %n annotation(s)</source>
        <translation>
            <numerusform>共享 %n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n annotation(s) “%1”</source>
        <translation>
            <numerusform>为 %n 条批注添加标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “%1” off %n annotation(s)</source>
        <translation>
            <numerusform>从 %n 条批注移除标签“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are not in the report. It may have changed; choose them again.</source>
        <translation>报告中没有这些文字。报告可能已更改；请重新选择。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n annotation(s)</source>
        <translation>
            <numerusform>删除 %n 条批注</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold “%1” at other words</source>
        <translation>将“%1”定位到其他文字</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n passage(s)</source>
        <translation>
            <numerusform>确认 %n 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>Link two annotations</source>
        <translation>链接两条批注</translation>
    </message>
    <message>
        <source>Part two annotations</source>
        <translation>解除两条批注的链接</translation>
    </message>
    <message>
        <source>Rename tag “%1” to “%2”</source>
        <translation>将标签“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Delete tag “%1”</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>Change the colours to mark with</source>
        <translation>更改标记颜色</translation>
    </message>
</context>
<context>
    <name>AnnotationExchange</name>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
    <message>
        <source>None of these reports was read from a PDF. Choose another format.</source>
        <translation>这些报告均不是从 PDF 读取的。请选择其他格式。</translation>
    </message>
    <message numerus="yes">
        <source>There are PDFs of %n reports. Name a folder for them, not a file.</source>
        <translation>
            <numerusform>共有 %n 份报告的 PDF。请为其指定文件夹，而不是文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations to export. Private ones leave only where that is asked for.</source>
        <translation>没有可导出的批注。私密批注仅在明确要求时才导出。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is too large to be a file of annotations.</source>
        <translation>%1 过大，不可能是批注文件。</translation>
    </message>
    <message>
        <source>%1 is no file of annotations that can be read: JSON-LD, a REFI-QDA project, or a PDF with highlights.</source>
        <translation>%1 不是可读取的批注文件：JSON-LD、REFI-QDA 项目或带突出显示的 PDF。</translation>
    </message>
</context>
<context>
    <name>AnnotationHtml</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>整次会议</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>已不在报告中</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>Belongs with</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>获取方式：%1</translation>
    </message>
    <message>
        <source>People and topics</source>
        <translation>人员和议题</translation>
    </message>
</context>
<context>
    <name>AnnotationImport</name>
    <message numerus="yes">
        <source>Import %n annotation(s) from “%1”</source>
        <translation>
            <numerusform>从“%1”导入 %n 条批注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationPlaces</name>
    <message>
        <source>The library holds no such report.</source>
        <translation>资料库中没有此报告。</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>This annotation is no longer in the library.</source>
        <translation>此批注已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>AnnotationsCommand</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&gt;Page</source>
        <translation>&gt;页码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>“%1” is no number of a report. See: rapporteur list</source>
        <translation>“%1”不是报告编号。参见：rapporteur list</translation>
    </message>
    <message>
        <source>Say where the annotations go, with -o PATH.</source>
        <translation>请用 -o PATH 指定批注的保存位置。</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format 只能是以下之一：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 条批注写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left as it is, since somebody else wrote or changed it: %1</source>
        <translation>保持不变，因为由他人编写或更改：%1</translation>
    </message>
    <message>
        <source>Passed over, since it was not read from a PDF: %1</source>
        <translation>已跳过，因为不是从 PDF 读取的：%1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same, %4 without a place</source>
        <translation>%1 条新增，%2 条已更改，%3 条相同，%4 条失去位置</translation>
    </message>
    <message>
        <source>Not taken in, since the library holds no such report: “%1” (%2)</source>
        <translation>未导入，因为资料库中没有此报告：“%1”（%2）</translation>
    </message>
    <message>
        <source>of an export: %1 (default: as the file&apos;s name ends)</source>
        <translation>导出格式：%1（默认：由文件扩展名决定）</translation>
    </message>
    <message>
        <source>where an export goes; of markdown, and of pdf for several reports, a folder</source>
        <translation>导出的保存位置；markdown 以及多份报告的 pdf 须为文件夹</translation>
    </message>
    <message>
        <source>those of one report</source>
        <translation>仅限一份报告的批注</translation>
    </message>
    <message>
        <source>those with a tag, or one below it</source>
        <translation>仅限带有某一标签或其下级标签的批注</translation>
    </message>
    <message>
        <source>private ones too</source>
        <translation>包括私密批注</translation>
    </message>
    <message>
        <source>Name a file to import.</source>
        <translation>请指定要导入的文件。</translation>
    </message>
    <message>
        <source>Say list, export or import.</source>
        <translation>请指定 list、export 或 import。</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>For the draft</source>
        <translation>用于草稿</translation>
    </message>
    <message>
        <source>Add column “%1”</source>
        <translation>添加列“%1”</translation>
    </message>
    <message>
        <source>Rename a column to “%1”</source>
        <translation>将列重命名为“%1”</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>移动列</translation>
    </message>
    <message numerus="yes">
        <source>Put %n annotation(s) on the board</source>
        <translation>
            <numerusform>将 %n 条批注放到看板上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s)</source>
        <translation>
            <numerusform>移动 %n 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n card(s) off the board</source>
        <translation>
            <numerusform>从看板移除 %n 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>已写入 %1，共 %n 个来源。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The library is sound.</source>
        <translation>资料库完好。</translation>
    </message>
    <message>
        <source>Every derived fact stands in its source.</source>
        <translation>每项提取的信息均见于其来源。</translation>
    </message>
</context>
<context>
    <name>CitationCheck</name>
    <message>
        <source>These words are in %1, but not at the passage cited: they are at %2.</source>
        <translation>这些文字见于 %1，但不在所引段落中，而在%2。</translation>
    </message>
    <message>
        <source>These are not the words of the source. Mark what you left out as […] and what you changed with brackets.</source>
        <translation>这不是来源的原文。请用 […] 标示省略之处，用方括号标示更改之处。</translation>
    </message>
    <message>
        <source>This quotation says nowhere where it is from. Put a citation behind it.</source>
        <translation>此引文未注明出处。请在其后加上引注。</translation>
    </message>
    <message>
        <source>This draft names nobody, and %1 is a person of the record.</source>
        <translation>此草稿不提任何人名，而 %1 是记录中的人员。</translation>
    </message>
    <message>
        <source>\[a participant\]</source>
        <translation>\[某位与会者\]</translation>
    </message>
    <message>
        <source>This begins as a citation and is none. Write [@report:passage, place], or \[@ for the signs themselves.</source>
        <translation>此处开头像引注，但不是引注。请写成 [@report:passage, place]；若要写符号本身，请用 \[@。</translation>
    </message>
    <message>
        <source>The record does not credit %1 with this.</source>
        <translation>记录中未将此归于 %1。</translation>
    </message>
    <message>
        <source>The record credits %1 with this, not %2.</source>
        <translation>记录中将此归于 %1，而不是 %2。</translation>
    </message>
    <message>
        <source>The record does not say who spoke here; the draft says %1.</source>
        <translation>记录未说明此处的发言者；草稿写的是 %1。</translation>
    </message>
    <message>
        <source>A participant</source>
        <translation>某位与会者</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>某位与会者</translation>
    </message>
    <message>
        <source>%1 neither spoke nor took part, as far as %2 tells.</source>
        <translation>据 %2 所载，%1 既未发言，也未与会。</translation>
    </message>
    <message>
        <source>%1 was on %2.</source>
        <translation>%1 的日期是 %2。</translation>
    </message>
    <message>
        <source>The report cited is of meeting %1, not %2.</source>
        <translation>所引报告是第 %1 次会议的报告，而不是第 %2 次。</translation>
    </message>
    <message>
        <source>No report of the library is cited by “%1”. Choose the report again, or import it.</source>
        <translation>资料库中没有以“%1”引用的报告。请重新选择报告，或将其导入。</translation>
    </message>
    <message>
        <source>The library knows no passage “%1”. Cite the passage again.</source>
        <translation>资料库中没有段落“%1”。请重新引用该段落。</translation>
    </message>
    <message>
        <source>The report of this passage is no longer in the library. Import it again.</source>
        <translation>此段落所属的报告已不在资料库中。请重新导入。</translation>
    </message>
    <message>
        <source>The passage “%1” is of another report: “%2”.</source>
        <translation>段落“%1”属于另一份报告：“%2”。</translation>
    </message>
    <message>
        <source>The annotation that this was dropped from was deleted. The passage is still cited.</source>
        <translation>此处内容所来自的批注已删除。该段落仍被引用。</translation>
    </message>
    <message>
        <source>The report no longer has this passage. Compare with the report and cite anew.</source>
        <translation>报告中已没有此段落。请与报告对照，重新引用。</translation>
    </message>
    <message>
        <source>The report has other words here since it was cited: “%1”.</source>
        <translation>自引用以来，报告此处的文字已有变化：“%1”。</translation>
    </message>
    <message>
        <source>%1 has no agenda item %2.</source>
        <translation>%1 没有议程项目%2。</translation>
    </message>
    <message>
        <source>%1 has no paragraph %2 there.</source>
        <translation>%1 的该处没有第%2段。</translation>
    </message>
    <message>
        <source>%1 has no page %2.</source>
        <translation>%1 没有第%2页。</translation>
    </message>
    <message>
        <source>The passage is at %1 now.</source>
        <translation>该段落现位于%1。</translation>
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
        <translation>将报告文件和文件夹读入资料库</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>列出报告</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>print a report, names resolved across the library</source>
        <translation>打印一份报告，姓名按整个资料库识别</translation>
    </message>
    <message>
        <source>FILE…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>read files without a library and print what was understood</source>
        <translation>不用资料库直接读取文件，并打印读出的内容</translation>
    </message>
    <message>
        <source>QUERY</source>
        <translation>QUERY</translation>
    </message>
    <message>
        <source>search the record</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>what was discussed when, and which meetings are missing</source>
        <translation>何时讨论了什么，缺少哪些会议</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>who spoke; with a name, that person&apos;s statements</source>
        <translation>谁发了言；给出姓名则列出此人的发言</translation>
    </message>
    <message>
        <source>[TOPIC]</source>
        <translation>[TOPIC]</translation>
    </message>
    <message>
        <source>what was spoken of; with a topic, its statements</source>
        <translation>谈及哪些议题；给出议题则列出相关发言</translation>
    </message>
    <message>
        <source>who promised what</source>
        <translation>谁承诺了什么</translation>
    </message>
    <message>
        <source>-o FILE.pdf</source>
        <translation>-o FILE.pdf</translation>
    </message>
    <message>
        <source>check that the library file is sound</source>
        <translation>检查资料库文件是否完好</translation>
    </message>
    <message>
        <source>check that every derived fact stands in its source</source>
        <translation>检查每项提取的信息是否见于其来源</translation>
    </message>
    <message>
        <source>load the sample library, print it, and picture every view</source>
        <translation>载入并打印示例资料库，并为每个视图截图</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>本页说明</translation>
    </message>
    <message>
        <source>Usage: rapporteur [LIBRARY]            open the window
       rapporteur COMMAND [ARGUMENT…]  work without a display

</source>
        <translation>用法：rapporteur [LIBRARY]            打开窗口
      rapporteur COMMAND [ARGUMENT…]  不用图形界面运行

</translation>
    </message>
    <message>
        <source>
Every command takes --library FILE, --json and --help.
Exit codes: 0 done, 1 some files failed or faults were found, 2 wrong use, 3 no library.
</source>
        <translation>
所有命令均可使用 --library FILE、--json 和 --help。
退出码：0 完成，1 部分文件失败或发现错误，2 用法错误，3 没有资料库。
</translation>
    </message>
    <message>
        <source>derive everything anew from the stored texts</source>
        <translation>从保存的文本重新推导一切</translation>
    </message>
    <message>
        <source>[N KEY]</source>
        <translation>[N KEY]</translation>
    </message>
    <message>
        <source>what is in doubt; with a number and a key, an answer</source>
        <translation>哪些地方存疑；给出编号和答案键则作答</translation>
    </message>
    <message>
        <source>list|export|import</source>
        <translation>list|export|import</translation>
    </message>
    <message>
        <source>what people marked and wrote; out to other programs, and in</source>
        <translation>人们所作的标记和笔记；导出到其他程序，或从中导入</translation>
    </message>
    <message>
        <source>OTHER</source>
        <translation>OTHER</translation>
    </message>
    <message>
        <source>take over what another library has</source>
        <translation>并入另一资料库的内容</translation>
    </message>
    <message>
        <source>write a briefing, as PDF or in another format</source>
        <translation>生成简报，PDF 或其他格式</translation>
    </message>
    <message>
        <source>list|new|show|…</source>
        <translation>list|new|show|…</translation>
    </message>
    <message>
        <source>drafts with citations: make, export and check them</source>
        <translation>带引注的草稿：创建、导出和检查</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>the kinds of draft that there are</source>
        <translation>现有的草稿种类</translation>
    </message>
</context>
<context>
    <name>DoubtText</name>
    <message>
        <source>Nothing is reported on the agenda item “%1”.</source>
        <translation>议程项目“%1”没有相关记录。</translation>
    </message>
    <message>
        <source>Section numbers jump from %1 to %2.</source>
        <translation>章节编号从 %1 跳到 %2。</translation>
    </message>
    <message>
        <source>The section “%1” is not on the agenda.</source>
        <translation>章节“%1”不在议程中。</translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>部分字符无法解码，已被替换。</translation>
    </message>
    <message>
        <source>Page %1 is a scan; its words were read by OCR (%2, %3 % sure).</source>
        <translation>第 %1 页是扫描件；其文字由 OCR 识别（%2，把握 %3 %）。</translation>
    </message>
    <message>
        <source>Pages %1 are scans; their words were read by OCR (%2, %3 % sure).</source>
        <translation>第 %1 页是扫描件；其文字由 OCR 识别（%2，把握 %3 %）。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures on which OCR could read nothing.</source>
        <translation>
            <numerusform>有 %n 页是图片，OCR 未能从中识别出任何文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them. To have scans read, install Tesseract&apos;s data of their language (on Debian, tesseract-ocr-eng for English) and import them again.</source>
        <translation>
            <numerusform>有 %n 页是没有文本的图片，无法从中读取任何内容。如需读取扫描件，请安装相应语言的 Tesseract 数据（在 Debian 上，英语为 tesseract-ocr-eng），然后重新导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftCommand</name>
    <message>
        <source>&gt;Id</source>
        <translation>&gt;编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Draft %1 is kept: %2</source>
        <translation>草稿 %1 已保存：%2</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n quotation(s) stand word for word in their source.</source>
        <translation>
            <numerusform>%n 条引文中有 %1 条与来源逐字一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>--as is csl or bibtex.</source>
        <translation>--as 只能是 csl 或 bibtex。</translation>
    </message>
    <message>
        <source>Say which draft, by its number. See: rapporteur draft list</source>
        <translation>请指定草稿的编号。参见：rapporteur draft list</translation>
    </message>
    <message>
        <source>of a new draft, e.g. Briefings/2026</source>
        <translation>新草稿的文件夹，如 Briefings/2026</translation>
    </message>
    <message>
        <source>references as csl (the default) or bibtex</source>
        <translation>参考文献格式：csl（默认）或 bibtex</translation>
    </message>
    <message>
        <source>Say which file: a PDF that was made from a draft, or Markdown.</source>
        <translation>请指定文件：由草稿生成的 PDF，或 Markdown。</translation>
    </message>
    <message>
        <source>Say list, new, open, show, export, check or references.</source>
        <translation>请指定 list、new、open、show、export、check 或 references。</translation>
    </message>
</context>
<context>
    <name>DraftEdits</name>
    <message>
        <source>a draft without a title</source>
        <translation>无标题的草稿</translation>
    </message>
    <message>
        <source>This snapshot is no longer in the library.</source>
        <translation>此快照已不在资料库中。</translation>
    </message>
    <message>
        <source>Begin the draft “%1”</source>
        <translation>新建草稿“%1”</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>撰写“%1”</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>更改“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change %n draft(s)</source>
        <translation>
            <numerusform>更改 %n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n draft(s)</source>
        <translation>
            <numerusform>删除 %n 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a snapshot of “%1”</source>
        <translation>保存“%1”的快照</translation>
    </message>
    <message>
        <source>Go back to a snapshot of “%1”</source>
        <translation>恢复到“%1”的快照</translation>
    </message>
    <message>
        <source>Before going back</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>Delete a snapshot</source>
        <translation>删除快照</translation>
    </message>
</context>
<context>
    <name>DraftFile</name>
    <message>
        <source>%1 is too large to be a draft.</source>
        <translation>%1 太大，不可能是草稿。</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8, and cannot be opened as a draft.</source>
        <translation>%1 不是 UTF-8 文本，无法作为草稿打开。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>No draft travels in %1. Open a PDF that was made from one.</source>
        <translation>%1 中没有草稿。请打开由草稿生成的 PDF。</translation>
    </message>
</context>
<context>
    <name>DraftFront</name>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a date like 2026-11-20, without quotation marks</source>
        <translation>日期，如 2026-11-20，不加引号</translation>
    </message>
    <message>
        <source>words in quotation marks</source>
        <translation>引号内的文字</translation>
    </message>
    <message>
        <source>Line %1: “%2” must be %3.</source>
        <translation>第 %1 行：“%2”必须是%3。</translation>
    </message>
    <message>
        <source>a list like [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>列表，如 [&quot;one&quot;, &quot;two&quot;]</translation>
    </message>
    <message>
        <source>one of “un”, “short”, “author-date” and “numbered”</source>
        <translation>“un”、“short”、“author-date”和“numbered”之一</translation>
    </message>
    <message>
        <source>a table: a line [fields] with lines like For = &quot;The co-chairs&quot; below</source>
        <translation>表：一行 [fields]，其下各行如 For = &quot;The co-chairs&quot;</translation>
    </message>
    <message>
        <source>Line 1: the front matter begins here and never ends. Put a line of +++ behind it.</source>
        <translation>第 1 行：前置信息从此处开始，但没有结束。请在其后加一行 +++。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This draft is no longer in the library.</source>
        <translation>此草稿已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>Extractor</name>
    <message>
        <source>The reading process answered nonsense.</source>
        <translation>读取进程返回的内容无法理解。</translation>
    </message>
</context>
<context>
    <name>ExtractorPool</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>Reading this file failed: its reader gave an answer that makes no sense.</source>
        <translation>读取此文件失败：读取程序返回的结果无效。</translation>
    </message>
    <message>
        <source>Reading this file failed: the file is damaged in a way that its reader cannot cope with.</source>
        <translation>读取此文件失败：文件损坏，读取程序无法处理。</translation>
    </message>
    <message>
        <source>This file needs more memory than one document may use.</source>
        <translation>此文件所需内存超过单个文档的上限。</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped.</source>
        <translation>读取此文件耗时过长，已停止。</translation>
    </message>
    <message>
        <source>The program that reads documents cannot be started. Install Rapporteur again.</source>
        <translation>无法启动文档读取程序。请重新安装 Rapporteur。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Correct a fact</source>
        <translation>更正信息</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n fact(s)</source>
        <translation>
            <numerusform>更正 %n 项信息</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <translation>“%2”的%1</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>撤回更正</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 in %2</source>
        <comment>number of statements, what the column is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n meeting(s)</source>
        <translation>
            <numerusform>出自 %n 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>When it was spoken of. A disc is a meeting; its area is the number of statements.</source>
        <translation>何时谈及。每个圆点代表一次会议，面积表示发言数量。</translation>
    </message>
    <message>
        <source>A timeline.</source>
        <translation>时间线。</translation>
    </message>
</context>
<context>
    <name>FileDecisionText</name>
    <message>
        <source>The bytes are those of %1; this place of it is noted.</source>
        <translation>与 %1 逐字节相同；已记下此位置。</translation>
    </message>
    <message>
        <source>Its words are those of %1.</source>
        <translation>其文字与 %1 相同。</translation>
    </message>
    <message>
        <source>The same meeting, and %1 % of its words are those of %2.</source>
        <translation>同一会议，且 %1 % 的词与 %2 相同。</translation>
    </message>
    <message>
        <source>The file was changed since it was imported.</source>
        <translation>文件在导入后有更改。</translation>
    </message>
    <message>
        <source>The same meeting and format, and %1 % of its words are those of %2.</source>
        <translation>同一会议、同一格式，且 %1 % 的词与 %2 相同。</translation>
    </message>
</context>
<context>
    <name>HeaderText</name>
    <message>
        <source>The title says %1 (%2), the text %3.</source>
        <translation>标题为 %1（%2），正文为 %3。</translation>
    </message>
    <message>
        <source>The title says %1, the text %2.</source>
        <translation>标题为 %1，正文为 %2。</translation>
    </message>
    <message>
        <source>The file&apos;s name says %1, the text %2.</source>
        <translation>文件名为 %1，正文为 %2。</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>the full name</source>
        <translation>全名</translation>
    </message>
    <message>
        <source>a nickname that the lexicon knows</source>
        <translation>词库中的别名</translation>
    </message>
    <message>
        <source>the only one of that name in the series</source>
        <translation>该系列中唯一同名者</translation>
    </message>
    <message>
        <source>the only one of that name in the library</source>
        <translation>资料库中唯一同名者</translation>
    </message>
    <message>
        <source>no full name is known</source>
        <translation>全名不详</translation>
    </message>
    <message>
        <source>could be several people</source>
        <translation>可能是多人</translation>
    </message>
    <message>
        <source>the same name, written another way</source>
        <translation>同一姓名的另一种写法</translation>
    </message>
    <message>
        <source>a rare misspelling of the name</source>
        <translation>姓名的罕见误写</translation>
    </message>
    <message>
        <source>you said so</source>
        <translation>由您确认</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>; stopped before the end</source>
        <translation>；未完成即已停止</translation>
    </message>
    <message>
        <source>+%1 −%2 words. </source>
        <translation>+%1 −%2 词。 </translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed</source>
        <translation>%1 个新增，%2 个已更改，%3 个未变，%4 个失败</translation>
    </message>
    <message>
        <source>, %1 further files of the same meetings</source>
        <translation>，%1 个同一会议的其他文件</translation>
    </message>
    <message>
        <source>%1; nothing was written</source>
        <translation>%1；未写入任何内容</translation>
    </message>
    <message>
        <source>say what each file would be, and write nothing</source>
        <translation>说明每个文件将如何处理，不写入任何内容</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of %1 belongs to nothing.</source>
        <translation>%1 中有一行无所归属。</translation>
    </message>
    <message>
        <source>The search index does not agree with the text.</source>
        <translation>搜索索引与文本不一致。</translation>
    </message>
    <message>
        <source>%1: %2 “%3” does not stand where it was read.</source>
        <translation>%1：%2“%3”不在其读取位置。</translation>
    </message>
    <message>
        <source>the fact</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>the paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>the statement</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>the speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>与会者</translation>
    </message>
    <message>
        <source>the action</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>The original %1 is not as it was imported.</source>
        <translation>原件 %1 与导入时不一致。</translation>
    </message>
    <message>
        <source>An original that no report uses is not as it was imported.</source>
        <translation>有一份未被任何报告使用的原件与导入时不一致。</translation>
    </message>
    <message>
        <source>The report %1 reads a file that is not its own.</source>
        <translation>报告 %1 读取的文件不属于该报告。</translation>
    </message>
    <message>
        <source>The file %1 belongs to a report that was never read.</source>
        <translation>文件 %1 所属的报告从未读取。</translation>
    </message>
    <message>
        <source>The text of the file %1 is missing.</source>
        <translation>缺少文件 %1 的文本。</translation>
    </message>
    <message>
        <source>The file %1 is not as its newest version says.</source>
        <translation>文件 %1 与其最新版本的记录不一致。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>This was undone while it was being done. Do it again.</source>
        <translation>此操作在进行中被撤销。请重做一次。</translation>
    </message>
</context>
<context>
    <name>LexiconEdit</name>
    <message>
        <source>The text has a mistake in line %1: mend it first.</source>
        <translation>文本第 %1 行有错误：请先修正。</translation>
    </message>
    <message>
        <source>“%1” is written in a form that only you can change, in the text.</source>
        <translation>“%1”的写法只能由您在文本中更改。</translation>
    </message>
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 cannot be opened.</source>
        <translation>无法打开词库 %1。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks.</source>
        <translation>“%1”必须是引号内的文本。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts in square brackets.</source>
        <translation>“%1”必须是方括号内的文本列表。</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2024-09-22, without quotation marks.</source>
        <translation>“%1”必须是日期，如 2024-09-22，不加引号。</translation>
    </message>
    <message>
        <source>Write [[%1]] with two square brackets.</source>
        <translation>[[%1]] 须用双方括号书写。</translation>
    </message>
    <message>
        <source>A [[%1]] has no “%2”.</source>
        <translation>[[%1]] 没有“%2”这一项。</translation>
    </message>
    <message>
        <source>This [[%1]] needs a “%2”.</source>
        <translation>此 [[%1]] 需要“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no table of a lexicon.</source>
        <translation>“%1”不是词库中的表。</translation>
    </message>
    <message>
        <source>“%1” must be text in quotation marks, or a list of them in square brackets.</source>
        <translation>“%1”必须是引号内的文本，或方括号内的此类文本列表。</translation>
    </message>
    <message>
        <source>“%1” must be a list of regular expressions in square brackets.</source>
        <translation>“%1”必须是方括号内的正则表达式列表。</translation>
    </message>
    <message>
        <source>“%1” must be a colour such as &quot;#0072b2&quot;.</source>
        <translation>“%1”必须是颜色，如 &quot;#0072b2&quot;。</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1”为空。</translation>
    </message>
    <message>
        <source>The lexicon %1 has a mistake: %2</source>
        <translation>词库 %1 有错误：%2</translation>
    </message>
</context>
<context>
    <name>LibraryErrors</name>
    <message>
        <source>The disk is full. Make room and try again; nothing is lost.</source>
        <translation>磁盘已满。请腾出空间后重试；数据未丢失。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>This file is not a Rapporteur library.</source>
        <translation>此文件不是 Rapporteur 资料库。</translation>
    </message>
    <message>
        <source>The library file cannot be opened. Check that the folder exists and that you may read it.</source>
        <translation>无法打开资料库文件。请确认文件夹存在且可读。</translation>
    </message>
    <message>
        <source>The library file cannot be changed. Check that you may write to it and to its folder.</source>
        <translation>无法更改资料库文件。请确认对该文件及其文件夹有写入权限。</translation>
    </message>
    <message>
        <source>Another program is writing to the library. Try again in a moment.</source>
        <translation>另一程序正在写入资料库。请稍后重试。</translation>
    </message>
    <message>
        <source>The library file is damaged. Restore the copy beside it, or import the reports again.</source>
        <translation>资料库文件已损坏。请恢复旁边的副本，或重新导入报告。</translation>
    </message>
    <message>
        <source>The library could not answer.</source>
        <translation>资料库无法应答。</translation>
    </message>
</context>
<context>
    <name>LibraryText</name>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to open it; the file was not changed.</source>
        <translation>%1 由更新版本的 Rapporteur 创建。请更新 Rapporteur 后再打开；文件未作更改。</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library. The file was not changed.</source>
        <translation>%1 不是 Rapporteur 资料库。文件未作更改。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made. Check that you may write to its folder.</source>
        <translation>无法创建副本 %1。请确认对其文件夹有写入权限。</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>&gt;ID</source>
        <translation>&gt;ID</translation>
    </message>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;日期</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;发言</translation>
    </message>
    <message>
        <source>&gt;Doubts</source>
        <translation>&gt;疑点</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
</context>
<context>
    <name>MarkdownVault</name>
    <message>
        <source>People and topics</source>
        <translation>人员和议题</translation>
    </message>
    <message>
        <source>The meeting as a whole</source>
        <translation>整次会议</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>no longer in the report</source>
        <translation>已不在报告中</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>获取方式：%1</translation>
    </message>
</context>
<context>
    <name>MeetingEdits</name>
    <message>
        <source>This is the only file of its meeting; there is nothing to set it apart from.</source>
        <translation>这是该会议唯一的文件，没有可与之分开的文件。</translation>
    </message>
    <message>
        <source>One of the two reports is no longer in the library.</source>
        <translation>两份报告中有一份已不在资料库中。</translation>
    </message>
    <message>
        <source>Read %1 instead</source>
        <translation>改为读取 %1</translation>
    </message>
    <message>
        <source>Set %1 apart</source>
        <translation>将 %1 分开</translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation>合并 %1 和 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n report(s)</source>
        <translation>
            <numerusform>移除 %n 份报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>This is the library that is open. Choose another one to merge into it.</source>
        <translation>这是当前打开的资料库。请选择另一个资料库并入其中。</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>A link between two annotations</source>
        <translation>两条批注之间的链接</translation>
    </message>
    <message>
        <source>The colour %1 means “%2”</source>
        <translation>颜色%1表示“%2”</translation>
    </message>
    <message>
        <source>“%1” corrected to “%2”</source>
        <translation>“%1”更正为“%2”</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be merged. Ask for another copy of it.</source>
        <translation>%1 已损坏，无法合并。请索取另一份副本。</translation>
    </message>
    <message>
        <source>%1 is of an earlier version, and a copy to read it by cannot be made. Make room for it in %2.</source>
        <translation>%1 为较早版本，且无法创建供读取的副本。请在 %2 中腾出空间。</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>没有资料库 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is not a Rapporteur library.</source>
        <translation>%1 不是 Rapporteur 资料库。</translation>
    </message>
    <message>
        <source>%1 was made by a later version of Rapporteur. Update Rapporteur to merge it.</source>
        <translation>%1 由更新版本的 Rapporteur 创建。请更新 Rapporteur 后再合并。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>%1 cannot be copied to be imported. Make room on the disk.</source>
        <translation>无法复制 %1 以供导入。请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Another correction of “%1”: “%2”</source>
        <translation>“%1”的另一更正：“%2”</translation>
    </message>
    <message>
        <source>Another answer for %1: %2</source>
        <translation>%1 的另一答案：%2</translation>
    </message>
    <message>
        <source>Another answer to %1 “%2”: %3</source>
        <translation>%1“%2”的另一答案：%3</translation>
    </message>
    <message>
        <source>Another answer for %1: %2 %3</source>
        <translation>%1 的另一答案：%2 %3</translation>
    </message>
    <message>
        <source>The draft “%1”</source>
        <translation>草稿“%1”</translation>
    </message>
    <message>
        <source>A snapshot of a draft</source>
        <translation>草稿的快照</translation>
    </message>
    <message>
        <source>The other of two versions that were merged</source>
        <translation>合并的两个版本中的另一个</translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source> (beside: %1)</source>
        <translation> （一并保留：%1）</translation>
    </message>
    <message>
        <source>%1 new reports, %2 further files, %3 reports in both; %4 added, %5 updated, %6 removed, %7 in conflict, %8 the same</source>
        <translation>%1 份新报告，%2 个其他文件，%3 份报告两边都有；%4 项添加，%5 项更新，%6 项移除，%7 项冲突，%8 项相同</translation>
    </message>
    <message numerus="yes">
        <source>%n private annotation(s) stay in the other library; --private takes them too</source>
        <translation>
            <numerusform>%n 条私密批注留在另一资料库中；使用 --private 可一并并入</numerusform>
        </translation>
    </message>
    <message>
        <source>say what is new, the same and in conflict, and write nothing</source>
        <translation>说明哪些新增、相同和冲突，不写入任何内容</translation>
    </message>
    <message>
        <source>take the other library&apos;s private annotations too</source>
        <translation>一并并入另一资料库的私密批注</translation>
    </message>
</context>
<context>
    <name>OwnLexicon</name>
    <message>
        <source>%1 cannot be written. Check that you may write to its folder.</source>
        <translation>无法写入 %1。请确认对其文件夹有写入权限。</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>There is no earlier version of %1.</source>
        <translation>%1 没有更早的版本。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>无法写入 %1。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>%1 未能完整写入；原有文件保持不变。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>返回正文</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>图：%1</translation>
    </message>
    <message>
        <source>The PDF could not be painted. This is a mistake in Rapporteur; please report it.</source>
        <translation>无法绘制 PDF。这是 Rapporteur 的错误，请予以反馈。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Writing the document was stopped; no file was written.</source>
        <translation>文件写入已停止；未写入任何文件。</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>无法完成 PDF。这是 Rapporteur 的错误，请予以反馈。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>[passage not found in the report]</source>
        <translation>[报告中未找到该段落]</translation>
    </message>
    <message>
        <source>[source not in the library: %1]</source>
        <translation>[来源不在资料库中：%1]</translation>
    </message>
    <message>
        <source>Ibid.</source>
        <translation>同上</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>ordinal that ends in 1, but for 11: 21st</comment>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>ordinal that ends in 2, but for 12: 22nd</comment>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>ordinal that ends in 3, but for 13: 23rd</comment>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>any other ordinal: 38th</comment>
        <translation>第%1次</translation>
    </message>
    <message>
        <source>%1 meeting</source>
        <comment>38th meeting</comment>
        <translation>%1会议</translation>
    </message>
    <message>
        <source>%1 (headed &quot;%2&quot;)</source>
        <comment>22nd meeting (headed &quot;XXI&quot;)</comment>
        <translation>%1（标题作“%2”）</translation>
    </message>
    <message>
        <source>%1 (also given as the %2)</source>
        <comment>22nd meeting (also given as the 21st)</comment>
        <translation>%1（又作%2）</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>会议实录</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>transcript of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>%1实录</translation>
    </message>
    <message>
        <source>summary report of the %1</source>
        <comment>of the 38th meeting</comment>
        <translation>%1纪要</translation>
    </message>
    <message>
        <source>n.d.</source>
        <comment>no date</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Extracts checked against source: %1 of %2</source>
        <translation>已与来源核对的摘录：%1 / %2</translation>
    </message>
    <message>
        <source>item %1</source>
        <comment>of an agenda</comment>
        <translation>项目%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>heading of a section</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>paras. %1–%2</source>
        <comment>paragraphs</comment>
        <translation>第%1–%2段</translation>
    </message>
    <message>
        <source>para. %1</source>
        <comment>paragraph</comment>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
</context>
<context>
    <name>Quotation</name>
    <message>
        <source>Meeting of %1</source>
        <translation>%1 的会议</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>38th meeting of the Working Group on Tides</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>某位与会者</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>action</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>that</source>
        <comment>somebody noted that</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>Decision at %1: %2</source>
        <translation>%1 的决定：%2</translation>
    </message>
    <message>
        <source>Action from %1: %2</source>
        <translation>%1 的行动事项：%2</translation>
    </message>
    <message>
        <source>According to the report of %1: %2</source>
        <translation>据 %1 的报告：%2</translation>
    </message>
    <message>
        <source>%1 said: %2</source>
        <translation>%1 说：%2</translation>
    </message>
    <message>
        <source>%1, as the report has it: %2</source>
        <translation>%1，据报告所载：%2</translation>
    </message>
    <message>
        <source>[a participant]</source>
        <translation>[某位与会者]</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Actions</name>
    <message>
        <source>&amp;New library…</source>
        <translation>新建资料库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>打开资料库(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Names in the rail</source>
        <translation>侧栏显示名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>发言者(&amp;S)</translation>
    </message>
    <message>
        <source>To&amp;pics</source>
        <translation>议题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>行动事项(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;earch</source>
        <translation>搜索(&amp;E)</translation>
    </message>
    <message>
        <source>Search the &amp;record</source>
        <translation>搜索记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>清除所有筛选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open sample library</source>
        <translation>打开示例资料库(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Rapporteur</source>
        <translation>关于 Rapporteur(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>最近的资料库(&amp;R)</translation>
    </message>
    <message>
        <source>Lan&amp;guages of scans…</source>
        <translation>扫描件语言(&amp;G)…</translation>
    </message>
    <message>
        <source>Show &amp;preview before importing</source>
        <translation>导入前显示预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>核实(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Lexicon…</source>
        <translation>词库(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Rebuild library</source>
        <translation>重建资料库(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Merge library…</source>
        <translation>合并资料库(&amp;M)…</translation>
    </message>
    <message>
        <source>Import &amp;annotations…</source>
        <translation>导入批注(&amp;A)…</translation>
    </message>
    <message>
        <source>E&amp;xport annotations…</source>
        <translation>导出批注(&amp;X)…</translation>
    </message>
    <message>
        <source>Undo &amp;history…</source>
        <translation>撤销历史(&amp;H)…</translation>
    </message>
    <message>
        <source>A&amp;nnotations</source>
        <translation>批注(&amp;N)</translation>
    </message>
    <message>
        <source>Your &amp;name…</source>
        <translation>您的姓名(&amp;N)…</translation>
    </message>
    <message>
        <source>Add to &amp;draft</source>
        <translation>添加到草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;briefing…</source>
        <translation>新建简报(&amp;B)…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsModel</name>
    <message>
        <source>nobody named</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation>
            <numerusform>%1，%n 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>Due before today, and not said to be done</source>
        <translation>期限已过，且无完成记录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>发言日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActionsView</name>
    <message>
        <source>Whose actions</source>
        <translation>谁的行动事项</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Nobody promised anything about all of that.</source>
        <translation>没有人就这些内容作出承诺。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>No actions yet. They are read from the reports you import.</source>
        <translation>尚无行动事项。行动事项从导入的报告中读取。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln 项未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in progress</source>
        <translation>
            <numerusform>%Ln 项进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln 项已完成</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ActivityChart</name>
    <message>
        <source>Statements by month</source>
        <translation>每月发言</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n statement(s)</source>
        <translation>
            <numerusform>%1：%n 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
from %2 to %3, as the reports say</source>
        <translation>%1
%2 至 %3，据报告</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationActions</name>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>移除标签…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Put on the board</source>
        <translation>放到看板上</translation>
    </message>
    <message>
        <source>Confirm the words that are there now</source>
        <translation>确认现在的文字</translation>
    </message>
    <message>
        <source>Open the report to attach it again</source>
        <translation>打开报告以重新定位</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationCard</name>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>写笔记 (Markdown)…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Tags: positions/for, follow up</source>
        <translation>标签：立场/赞成, 跟进</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Star (S)</source>
        <translation>星标 (S)</translation>
    </message>
    <message>
        <source>Private: leaves in no export (P)</source>
        <translation>私密：不随导出 (P)</translation>
    </message>
    <message>
        <source>Link to another mark (L)</source>
        <translation>链接到另一标记 (L)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>删除 (Del)</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1（按键 %2）</translation>
    </message>
    <message>
        <source>part</source>
        <translation>解除链接</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationWords</name>
    <message>
        <source>moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>lost its place</source>
        <translation>失去位置</translation>
    </message>
    <message>
        <source>The words stand elsewhere than when they were marked.</source>
        <translation>文字的位置与标记时不同。</translation>
    </message>
    <message>
        <source>The words were “%1” when they were marked.</source>
        <translation>标记时的文字为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not in this version of the report.</source>
        <translation>此版本的报告中没有“%1”。</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>回应来自</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>支持来自</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>is contradicted by</source>
        <translation>反驳来自</translation>
    </message>
    <message>
        <source>belongs with</source>
        <translation>相关</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsDelegate</name>
    <message>
        <source>Orphaned</source>
        <translation>失去位置</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>The whole meeting</source>
        <translation>整次会议</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsModel</name>
    <message>
        <source>Orphaned: their words are gone</source>
        <translation>失去位置：文字已不存在</translation>
    </message>
    <message>
        <source>Of no meeting</source>
        <translation>不属于任何会议</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>无议题</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>未注明发言者</translation>
    </message>
</context>
<context>
    <name>Rapporteur::AnnotationsView</name>
    <message>
        <source>How marks are shown</source>
        <translation>标记的显示方式</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in a report and press H.</source>
        <translation>尚无标记。请在报告中选择文字，然后按 H。</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>No mark is like all of that.</source>
        <translation>没有同时符合这些条件的标记。</translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>显示所有标记</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Group the marks</source>
        <translation>将标记分组</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>按报告</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>按议题</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By colour</source>
        <translation>按颜色</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>按发言者</translation>
    </message>
    <message>
        <source>Ungrouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>搜索笔记、引文、标签…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>搜索标记</translation>
    </message>
    <message>
        <source>Every word counts, in any order (%1)</source>
        <translation>每个词都计入，顺序不限 (%1)</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Annotator</name>
    <message>
        <source>Select words first: drag over them, or press J for the next statement.</source>
        <translation>请先选择文字：拖动选取，或按 J 选择下一条发言。</translation>
    </message>
    <message>
        <source>Deleted. Ctrl+Z brings it back.</source>
        <translation>已删除。按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Select the words it belongs to and press R.</source>
        <translation>请选择其所属的文字，然后按 R。</translation>
    </message>
    <message>
        <source>Choose a mark, then select the words it should hold, and press R.</source>
        <translation>请选择一个标记，再选择要定位到的文字，然后按 R。</translation>
    </message>
    <message>
        <source>Choose a mark to link first.</source>
        <translation>请先选择要链接的标记。</translation>
    </message>
    <message>
        <source>Now choose the other mark, in any report, and press L again.</source>
        <translation>现在请在任一报告中选择另一标记，然后再按 L。</translation>
    </message>
    <message>
        <source>This &amp;answers that</source>
        <translation>前者回应后者(&amp;A)</translation>
    </message>
    <message>
        <source>This &amp;supports that</source>
        <translation>前者支持后者(&amp;S)</translation>
    </message>
    <message>
        <source>This &amp;contradicts that</source>
        <translation>前者反驳后者(&amp;C)</translation>
    </message>
    <message>
        <source>They &amp;belong together</source>
        <translation>二者相关(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is marked in this report yet.</source>
        <translation>此报告尚无标记。</translation>
    </message>
    <message>
        <source>There is no further mark.</source>
        <translation>没有其他标记了。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardColumn</name>
    <message>
        <source>Name of the column</source>
        <translation>列的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What can be done to the column</source>
        <translation>可对此列进行的操作</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BoardView</name>
    <message>
        <source>Put marks here in the order in which a draft is to use them:
choose some in the list and press B.</source>
        <translation>请按草稿的使用顺序将标记放在这里：
在列表中选择标记，然后按 B。</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>添加列</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Move to the left</source>
        <translation>向左移动</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>向右移动</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>新列</translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingChoices</name>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Any topic; type to find some</source>
        <translation>任何议题；输入文字查找</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Everybody; type to find some</source>
        <translation>所有人；输入文字查找</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Any tag; type to find some</source>
        <translation>任何标签；输入文字查找</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>根据议题生成</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>所有系列</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>议题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>年份(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>发言者(&amp;S)</translation>
    </message>
    <message>
        <source>Ta&amp;gs of your marks</source>
        <translation>您的标记的标签(&amp;G)</translation>
    </message>
    <message>
        <source>Ser&amp;ies</source>
        <translation>系列(&amp;I)</translation>
    </message>
    <message>
        <source>Tit&amp;le</source>
        <translation>标题(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln mark(s))</source>
        <translation>
            <numerusform>%1（%Ln 个标记）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>&amp;Keep as draft</source>
        <translation>存为草稿(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>New briefing</source>
        <translation>新建简报</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>&amp;Parts and extracts</source>
        <translation>部分与摘录(&amp;P)</translation>
    </message>
    <message>
        <source>The briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The record says nothing of this. Choose other topics, years or people.</source>
        <translation>记录中没有相关内容。请选择其他议题、年份或人员。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln extract(s), each with its source</source>
        <translation>
            <numerusform>%Ln 条摘录，均注明来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::BriefingParts</name>
    <message>
        <source>Parts and extracts</source>
        <translation>部分与摘录</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln)</source>
        <comment>a part and how many extracts are in it</comment>
        <translation>
            <numerusform>%1（%Ln）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Chip</name>
    <message>
        <source>Press Delete to take this filter away</source>
        <translation>按 Delete 键移除此筛选</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ColorsDialog</name>
    <message>
        <source>Colours to mark with</source>
        <translation>标记颜色</translation>
    </message>
    <message>
        <source>Say what each colour means to you. Another shade changes every mark of that colour.</source>
        <translation>请说明每种颜色对您的含义。更改色调会改变该颜色的所有标记。</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>添加颜色</translation>
    </message>
    <message>
        <source>Choose another shade</source>
        <translation>选择其他色调</translation>
    </message>
    <message>
        <source>Shade of %1</source>
        <translation>%1的色调</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>%1的含义</translation>
    </message>
    <message>
        <source>Do not mark with it any more; marks keep it</source>
        <translation>不再用此颜色标记；已有标记保留此颜色</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::CorrectionEdit</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What the words should be</source>
        <translation>正确的文字</translation>
    </message>
    <message>
        <source>Show the words as the file has them</source>
        <translation>显示文件中的原文</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct the text. The file stays as it is.</source>
        <translation>更正文本。文件保持不变。</translation>
    </message>
    <message>
        <source>Select the words to correct, within one paragraph.</source>
        <translation>请在一个段落内选择要更正的文字。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Dialogs</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DiffPage</name>
    <message>
        <source>%1 words added (underlined), %2 removed (struck through)</source>
        <translation>新增 %1 词（下划线），删除 %2 词（删除线）</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>The change before (Shift+F3)</source>
        <translation>上一处更改 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next change (F3)</source>
        <translation>下一处更改 (F3)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>No word changed.</source>
        <translation>没有文字更改。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftEditor</name>
    <message>
        <source>Text of the draft</source>
        <translation>草稿正文</translation>
    </message>
    <message>
        <source>Write here. “# ” begins a heading, “&gt; ” a quotation, “- ” a list.</source>
        <translation>在此书写。“# ”开始标题，“&gt; ”开始引文，“- ”开始列表。</translation>
    </message>
    <message>
        <source>%1 is not in this library.</source>
        <translation>%1 不在此资料库中。</translation>
    </message>
    <message>
        <source>Its words are gone from the report.</source>
        <translation>其文字已不在报告中。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftFindBar</name>
    <message>
        <source>Capitals count</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Find in this draft</source>
        <translation>在此草稿中查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replaced</source>
        <translation>
            <numerusform>已替换 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>no expression</source>
        <translation>表达式无效</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftList</name>
    <message>
        <source>Find a draft…</source>
        <translation>查找草稿…</translation>
    </message>
    <message>
        <source>Find a draft</source>
        <translation>查找草稿</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>新建草稿</translation>
    </message>
    <message>
        <source>New draft (%1)</source>
        <translation>新建草稿 (%1)</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>移到文件夹…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>已删除 %Ln 份草稿。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty draft</source>
        <translation>空白草稿</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>Folder; “/” parts folders in folders, nothing takes the draft out:</source>
        <translation>文件夹；用“/”分隔下级文件夹，留空则移出文件夹：</translation>
    </message>
    <message>
        <source>From a PDF or Markdown…</source>
        <translation>从 PDF 或 Markdown…</translation>
    </message>
    <message>
        <source>A PDF that was made from a draft holds it, with its sources</source>
        <translation>由草稿生成的 PDF 含有该草稿及其来源</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftTask</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsModel</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation>已分发</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DraftsView</name>
    <message>
        <source>Beside the text</source>
        <translation>正文旁</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>No draft yet. What you write here can quote every report, and knows where its words are from.</source>
        <translation>尚无草稿。您在此书写时可引用任何报告，并保留文字的出处。</translation>
    </message>
    <message>
        <source>Begin a draft</source>
        <translation>新建草稿</translation>
    </message>
    <message>
        <source>Choose a draft to go on with it.</source>
        <translation>请选择一份草稿继续撰写。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s)</source>
        <translation>
            <numerusform>%Ln 份草稿</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1，第 %2 级</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) to read</source>
        <translation>
            <numerusform>阅读约 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 词</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of the draft</source>
        <translation>草稿标题</translation>
    </message>
    <message>
        <source>It stands in the text, and is changed there:</source>
        <translation>标题写在正文中，请在正文中更改：</translation>
    </message>
    <message>
        <source>Filling “%1”…</source>
        <translation>正在填充“%1”…</translation>
    </message>
    <message>
        <source>What is cited here is not in this library.</source>
        <translation>此处引用的内容不在此资料库中。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Setting the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>打印“%1”</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>State of the draft</source>
        <translation>草稿状态</translation>
    </message>
    <message>
        <source>More to do with this draft</source>
        <translation>此草稿的更多操作</translation>
    </message>
    <message>
        <source>Export, print, snapshots, language…</source>
        <translation>导出、打印、快照、语言…</translation>
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
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>快照…</translation>
    </message>
    <message>
        <source>Title…</source>
        <translation>标题…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Language of the draft</source>
        <translation>草稿语言</translation>
    </message>
    <message>
        <source>As the program’s</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>打开来源</translation>
    </message>
    <message>
        <source>There is no dictionary for %1: spelling is not checked.</source>
        <translation>没有 %1 的词典：不检查拼写。</translation>
    </message>
    <message>
        <source>%1 of %2 quotations exact</source>
        <translation>%2 处引文中 %1 处一字不差</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>打开草稿</translation>
    </message>
    <message>
        <source>This draft cites nothing yet.</source>
        <translation>此草稿尚未引用任何内容。</translation>
    </message>
    <message>
        <source>References</source>
        <translation>参考文献</translation>
    </message>
    <message>
        <source>Export references</source>
        <translation>导出参考文献</translation>
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
        <translation>用于 Zotero 和 pandoc (CSL-JSON)…</translation>
    </message>
    <message>
        <source>For LaTeX (BibTeX)…</source>
        <translation>用于 LaTeX (BibTeX)…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>松开以导入</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDialog</name>
    <message>
        <source>&amp;Web annotations (JSON-LD)</source>
        <translation>Web 批注(&amp;W)（JSON-LD）</translation>
    </message>
    <message>
        <source>The W3C’s format. Holds everything, for another library or as a safe copy.</source>
        <translation>W3C 的格式。包含全部内容，可用于另一资料库或备份。</translation>
    </message>
    <message>
        <source>Web annotations</source>
        <translation>Web 批注</translation>
    </message>
    <message>
        <source>REFI-&amp;QDA project</source>
        <translation>REFI-QDA 项目(&amp;Q)</translation>
    </message>
    <message>
        <source>For NVivo, ATLAS.ti, MAXQDA and QualCoder. Holds everything, and the sources.</source>
        <translation>用于 NVivo、ATLAS.ti、MAXQDA 和 QualCoder。包含全部内容及来源。</translation>
    </message>
    <message>
        <source>REFI-QDA projects</source>
        <translation>REFI-QDA 项目</translation>
    </message>
    <message>
        <source>&amp;Markdown folder</source>
        <translation>Markdown 文件夹(&amp;M)</translation>
    </message>
    <message>
        <source>A file a report, linked to each other, for Obsidian and the like.</source>
        <translation>每份报告一个文件，互相链接，用于 Obsidian 等程序。</translation>
    </message>
    <message>
        <source>Annotated &amp;PDF</source>
        <translation>带批注的 PDF(&amp;P)</translation>
    </message>
    <message>
        <source>Highlights and notes on copies of the original PDFs.</source>
        <translation>在原件 PDF 的副本上突出显示并附笔记。</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Web pa&amp;ge (HTML)</source>
        <translation>网页(&amp;G)（HTML）</translation>
    </message>
    <message>
        <source>One page to read, print or send.</source>
        <translation>单个页面，用于阅读、打印或发送。</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Ta&amp;ble (CSV)</source>
        <translation>表格(&amp;B)（CSV）</translation>
    </message>
    <message>
        <source>A row an annotation, for spreadsheets.</source>
        <translation>每条批注一行，用于电子表格。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>The whole &amp;library</source>
        <translation>整个资料库(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;This report</source>
        <translation>此报告(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Include private annotations</source>
        <translation>包括私密批注(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>导出批注</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>&amp;This report: %1</source>
        <translation>此报告(&amp;T)：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln private one(s) stay here.</source>
        <translation>
            <numerusform>%Ln 条私密批注不导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) leave.</source>
        <translation>
            <numerusform>将导出 %Ln 条批注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations to a folder</source>
        <translation>将批注导出到文件夹</translation>
    </message>
    <message>
        <source>Annotations of %1</source>
        <translation>%1 的批注</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExportDraft</name>
    <message>
        <source>Export draft</source>
        <translation>导出草稿</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
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
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 (.%2)</source>
        <translation>%1（.%2）</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ExtractedText</name>
    <message>
        <source>Text as extracted</source>
        <translation>提取的文本</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetDelegate</name>
    <message>
        <source>New name of the tag</source>
        <translation>标签的新名称</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is there already, on %Ln mark(s): “%2” becomes one with it.</source>
        <translation>
            <numerusform>“%1”已存在，用于 %Ln 个标记：“%2”将并入其中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetPane</name>
    <message>
        <source>Narrow the marks</source>
        <translation>缩小标记范围</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Take off every mark</source>
        <translation>从所有标记移除</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>为颜色命名…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FacetsModel</name>
    <message>
        <source>All marks</source>
        <translation>所有标记</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>有星标</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私密</translation>
    </message>
    <message>
        <source>Moved or changed</source>
        <translation>已移动或更改</translation>
    </message>
    <message>
        <source>Orphaned</source>
        <translation>失去位置</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Name the colours…</source>
        <translation>为颜色命名…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>%1
F2 renames it, Del takes it off every mark; drag it onto another to put it below that one.</source>
        <translation>%1
F2 重命名，Del 从所有标记移除；拖到另一标签上可置于其下级。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1，%Ln 个标记</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FactEdit</name>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation>承诺者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>恢复读取结果</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Nobody speaks or owes anything in these words. Choose a statement (J) or an action.</source>
        <translation>这些文字中无人发言或作出承诺。请选择一条发言 (J) 或一项行动。</translation>
    </message>
    <message>
        <source>Correct what this report is. The file stays as it is.</source>
        <translation>更正此报告的信息。文件保持不变。</translation>
    </message>
    <message>
        <source>Correct what was read here. The file stays as it is.</source>
        <translation>更正此处读取的内容。文件保持不变。</translation>
    </message>
    <message>
        <source>Corrected. Read: %1</source>
        <translation>已更正。读取结果：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会议实录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Topics, parted by semicolons</source>
        <translation>议题，以分号分隔</translation>
    </message>
    <message>
        <source>Nobody is credited</source>
        <translation>未注明发言者</translation>
    </message>
    <message>
        <source>People, parted by semicolons</source>
        <translation>人员，以分号分隔</translation>
    </message>
    <message>
        <source>2024-09-26</source>
        <translation>2024-09-26</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2024-09-26.</source>
        <translation>请按年-月-日填写日期：2024-09-26。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FaultsList</name>
    <message>
        <source>Citations to look at</source>
        <translation>需要查看的引注</translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) to look at</source>
        <translation>
            <numerusform>%Ln 处引注需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileCommands</name>
    <message>
        <source>Open library</source>
        <translation>打开资料库</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>新建资料库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>The sample reports are not here. Install Rapporteur again to get them back.</source>
        <translation>找不到示例报告。请重新安装 Rapporteur。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FileSection</name>
    <message>
        <source>Read, because you chose it</source>
        <translation>读取此文件：由您选定</translation>
    </message>
    <message>
        <source>Read, because its headings and lists are kept</source>
        <translation>读取此文件：保留了标题和列表</translation>
    </message>
    <message>
        <source>Read, because its words and pages are kept best</source>
        <translation>读取此文件：文字和页码保留得最好</translation>
    </message>
    <message>
        <source>Read, because more of its characters can be read</source>
        <translation>读取此文件：可读取的字符更多</translation>
    </message>
    <message>
        <source>Read, because it has the most text</source>
        <translation>读取此文件：文本最多</translation>
    </message>
    <message>
        <source>Read; the others are as good</source>
        <translation>读取此文件：其他文件与之相当</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>版本 %1，%2</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>显示更改</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>also at %1</source>
        <translation>另见于 %1</translation>
    </message>
    <message>
        <source>Read this one instead</source>
        <translation>改为读取此文件</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>打开原件</translation>
    </message>
    <message>
        <source>Not the same meeting</source>
        <translation>不是同一会议</translation>
    </message>
    <message numerus="yes">
        <source>File(s)</source>
        <translation>
            <numerusform>文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::FilterBar</name>
    <message>
        <source>One person</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1</translation>
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
        <translation>议题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>系列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear all filters</source>
        <translation>清除所有筛选(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::FindBar</name>
    <message>
        <source>Find in this report</source>
        <translation>在此报告中查找</translation>
    </message>
    <message>
        <source>The one before (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>The next one (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HelpPages</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>打开所选内容</translation>
    </message>
    <message>
        <source>Take a filter away</source>
        <translation>移除筛选</translation>
    </message>
    <message>
        <source>About Rapporteur</source>
        <translation>关于 Rapporteur</translation>
    </message>
    <message>
        <source>A knowledge base for the record of meetings.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>会议记录知识库。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Review: answer, skip, go back</source>
        <translation>核实：回答、跳过、返回</translation>
    </message>
    <message>
        <source>Reader: select the next, the previous statement; with Shift more of them</source>
        <translation>阅读：选择下一条、上一条发言；按住 Shift 多选</translation>
    </message>
    <message>
        <source>Reader: mark what is selected, in the colour used last or in one of yours</source>
        <translation>阅读：标记所选内容，用上次的颜色或您的某一颜色</translation>
    </message>
    <message>
        <source>Reader: note, tags, star, private</source>
        <translation>阅读：笔记、标签、星标、私密</translation>
    </message>
    <message>
        <source>Reader: the previous, the next mark; open it; delete it</source>
        <translation>阅读：上一个、下一个标记；打开；删除</translation>
    </message>
    <message>
        <source>Reader: hold the mark at the selected words; link it to another</source>
        <translation>阅读：将标记定位到所选文字；链接到另一标记</translation>
    </message>
    <message>
        <source>Reader: correct the selected words</source>
        <translation>阅读：更正所选文字</translation>
    </message>
    <message>
        <source>Reader: correct who speaks, on what, where; with Shift what the report is</source>
        <translation>阅读：更正发言者、议题、章节；按住 Shift 更正报告信息</translation>
    </message>
    <message>
        <source>Reader: a note on the report as a whole</source>
        <translation>阅读：为整份报告写笔记</translation>
    </message>
    <message>
        <source>Reader: the speaker&apos;s next, previous statement</source>
        <translation>阅读：该发言者的下一条、上一条发言</translation>
    </message>
    <message>
        <source>Reader: text, original, side by side, as extracted</source>
        <translation>阅读：文本、原件、并排、提取文本</translation>
    </message>
    <message>
        <source>Reader: nothing but the text; how it is set</source>
        <translation>阅读：只显示文本；文本的排版</translation>
    </message>
    <message>
        <source>Reader: keep the tab, close it, go to the next</source>
        <translation>阅读：保留标签页、关闭、转到下一个</translation>
    </message>
    <message>
        <source>Reader: two reports side by side; go to the other</source>
        <translation>阅读：并排两份报告；转到另一份</translation>
    </message>
    <message>
        <source>Annotations: colour, tag, star, private, to the board, confirm, attach again</source>
        <translation>批注：颜色、标签、星标、私密、放到看板、确认、重新定位</translation>
    </message>
    <message>
        <source>Board: move cards; with Shift the column</source>
        <translation>看板：移动卡片；按住 Shift 移动列</translation>
    </message>
    <message>
        <source>Rename a tag or a column</source>
        <translation>重命名标签或列</translation>
    </message>
    <message>
        <source>Drafts: a new one; its title; its folder</source>
        <translation>草稿：新建；标题；文件夹</translation>
    </message>
    <message>
        <source>Drafts: bold, italic, link</source>
        <translation>草稿：粗体、斜体、链接</translation>
    </message>
    <message>
        <source>Drafts: open what is cited</source>
        <translation>草稿：打开所引内容</translation>
    </message>
    <message>
        <source>Drafts: preview, marks to put in, headings</source>
        <translation>草稿：预览、可放入的标记、标题</translation>
    </message>
    <message>
        <source>Drafts: find, replace; the next, the previous place</source>
        <translation>草稿：查找、替换；下一处、上一处</translation>
    </message>
    <message>
        <source>Drafts: snapshots, export, print</source>
        <translation>草稿：快照、导出、打印</translation>
    </message>
    <message>
        <source>Drafts: larger, smaller, as it was; to the list and back</source>
        <translation>草稿：放大、缩小、还原；转到列表并返回</translation>
    </message>
</context>
<context>
    <name>Rapporteur::HitDelegate</name>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Report, or why not</source>
        <translation>报告或失败原因</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln 个未变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>Import stopped: %1</source>
        <translation>导入已停止：%1</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>未找到任何报告</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln 个其他文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPanel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation>各文件的处理结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the list of imported files</source>
        <translation>关闭已导入文件列表</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreview</name>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>How many files were looked at</source>
        <translation>已查看的文件数</translation>
    </message>
    <message>
        <source>What the chosen files are to be</source>
        <translation>所选文件的处理方式</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按识别结果</translation>
    </message>
    <message>
        <source>A meeting of its own</source>
        <translation>单独的会议</translation>
    </message>
    <message>
        <source>A new version</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Another file of the meeting</source>
        <translation>该会议的其他文件</translation>
    </message>
    <message>
        <source>&amp;Take the chosen file for:</source>
        <translation>将所选文件作为(&amp;T)：</translation>
    </message>
    <message>
        <source>What will be imported</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>What each file will be</source>
        <translation>各文件的处理方式</translation>
    </message>
    <message>
        <source>No report was found there</source>
        <translation>未找到任何报告</translation>
    </message>
    <message>
        <source>Looking at the files… %1</source>
        <translation>正在查看文件…%1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new version(s)</source>
        <translation>
            <numerusform>%Ln 个新版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln further file(s)</source>
        <translation>
            <numerusform>%Ln 个其他文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the library already</source>
        <translation>
            <numerusform>%Ln 个已在资料库中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <translation>
            <numerusform>%Ln 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>New, kept apart from %1</source>
        <translation>新增，与 %1 分开</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>New version of %1 (+%2 −%3 words)</source>
        <translation>%1 的新版本（+%2 −%3 词）</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1 的新版本</translation>
    </message>
    <message>
        <source>Another file of %1</source>
        <translation>%1 的其他文件</translation>
    </message>
    <message>
        <source>In the library already: %1</source>
        <translation>已在资料库中：%1</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>You want it so.</source>
        <translation>由您指定。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ImportReport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 条已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln 条相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln 条失去位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of reports that are not here</source>
        <translation>
            <numerusform>%Ln 条所属报告不在此处</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotations imported: %1</source>
        <translation>已导入批注：%1</translation>
    </message>
    <message>
        <source>Annotations that were not taken in</source>
        <translation>未导入的批注</translation>
    </message>
    <message>
        <source>a report without a name</source>
        <translation>无名称的报告</translation>
    </message>
    <message>
        <source>Their reports are not in this library. Import the reports, then the annotations again.</source>
        <translation>其所属报告不在此资料库中。请先导入报告，再重新导入批注。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) were not taken in</source>
        <translation>
            <numerusform>%Ln 条批注未导入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>%1 的正确名称是什么？</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>The report is removed. Ctrl+Z brings it back.</source>
        <translation>报告已移除。按 Ctrl+Z 可恢复。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::InspectorPages</name>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>会议实录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概述</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln 处待核实</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>statements on each</source>
        <translation>各议题发言数</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>尚未导入任何内容。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待核实</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubt(s)</source>
        <translation>
            <numerusform>%Ln 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主席</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下次</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln 项行动</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>获取方式</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>出现</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>Narrow every view to this person</source>
        <translation>所有视图仅限此人</translation>
    </message>
    <message>
        <source>Affiliations, as the reports say</source>
        <translation>所属机构（据报告）</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>姓名写法</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Often followed by</source>
        <translation>其后常发言者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>承接</translation>
    </message>
    <message>
        <source>Narrow every view to this topic</source>
        <translation>所有视图仅限此议题</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Read by OCR</source>
        <translation>由 OCR 识别</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Same meeting as…</source>
        <translation>同一会议…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>另有其人</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>从资料库移除</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Invocation</name>
    <message>
        <source>the library file (default: %1)</source>
        <translation>资料库文件（默认：%1）</translation>
    </message>
    <message>
        <source>print JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>print this page</source>
        <translation>打印本页说明</translation>
    </message>
    <message>
        <source>only this topic, e.g. GDC (may be repeated)</source>
        <translation>仅限此议题，如 GDC（可重复使用）</translation>
    </message>
    <message>
        <source>only this speaker (may be repeated)</source>
        <translation>仅限此发言者（可重复使用）</translation>
    </message>
    <message>
        <source>only meetings of this body</source>
        <translation>仅限此机构的会议</translation>
    </message>
    <message>
        <source>from this year, month or day on, e.g. 2022 or 2022-05-26</source>
        <translation>自此年、月或日起，如 2022 或 2022-05-26</translation>
    </message>
    <message>
        <source>up to this year, month or day</source>
        <translation>至此年、月或日止</translation>
    </message>
    <message>
        <source>Usage: rapporteur %1 %2 [OPTION…]
%3.

</source>
        <translation>用法：rapporteur %1 %2 [OPTION…]
%3。

</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>There is no library at %1 yet. Make one with: rapporteur import PATH…</source>
        <translation>%1 处尚无资料库。请用以下命令创建：rapporteur import PATH…</translation>
    </message>
    <message>
        <source>“%1” is no date. Write 2022, 2022-05 or 2022-05-26.</source>
        <translation>“%1”不是日期。请写成 2022、2022-05 或 2022-05-26。</translation>
    </message>
    <message>
        <source>See: rapporteur %1 --help</source>
        <translation>参见：rapporteur %1 --help</translation>
    </message>
    <message>
        <source>No topic is called “%1”; see: rapporteur topics</source>
        <translation>没有名为“%1”的议题；参见：rapporteur topics</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>资料库中没有名为“%1”的人。</translation>
    </message>
    <message>
        <source>“%1” could be %2. Write the whole name.</source>
        <translation>“%1”可能是%2。请写出全名。</translation>
    </message>
    <message>
        <source>languages to read scanned pages in, e.g. eng+fra; “none” leaves them unread (installed: %1)</source>
        <translation>识别扫描页所用的语言，如 eng+fra；“none”表示不识别（已安装：%1）</translation>
    </message>
    <message>
        <source>The data to read scans in “%1” is not installed. On Debian and Ubuntu it is the package tesseract-ocr-%2.</source>
        <translation>未安装识别“%1”扫描件所需的数据。在 Debian 和 Ubuntu 上，该软件包为 tesseract-ocr-%2。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconDraft</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Mend line %1 first: %2</source>
        <translation>请先修正第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconForm</name>
    <message>
        <source>&amp;Add to your lexicon</source>
        <translation>添加到您的词库(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>标识(&amp;I)</translation>
    </message>
    <message>
        <source>Short and lasting; reports are tagged with it</source>
        <translation>简短且固定不变；用于标注报告</translation>
    </message>
    <message>
        <source>S&amp;hort</source>
        <translation>简称(&amp;H)</translation>
    </message>
    <message>
        <source>Stands &amp;for</source>
        <translation>全称(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Aliases</source>
        <translation>别名(&amp;A)</translation>
    </message>
    <message>
        <source>Other names, one a line; in capitals only, it matches in capitals only</source>
        <translation>其他名称，每行一个；全大写的名称只匹配大写</translation>
    </message>
    <message>
        <source>&amp;Patterns</source>
        <translation>模式(&amp;P)</translation>
    </message>
    <message>
        <source>Regular expressions, one a line</source>
        <translation>正则表达式，每行一个</translation>
    </message>
    <message>
        <source>Pa&amp;rt of</source>
        <translation>属于(&amp;R)</translation>
    </message>
    <message>
        <source>The id of a broader topic</source>
        <translation>上级议题的标识</translation>
    </message>
    <message>
        <source>Su&amp;cceeds</source>
        <translation>承接(&amp;C)</translation>
    </message>
    <message>
        <source>The ids of earlier topics, parted by commas</source>
        <translation>先前议题的标识，以逗号分隔</translation>
    </message>
    <message>
        <source>S&amp;ince</source>
        <translation>承接日期(&amp;I)</translation>
    </message>
    <message>
        <source>The day it took over, as 2022-08-16</source>
        <translation>开始承接的日期，如 2022-08-16</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>开始日期(&amp;R)</translation>
    </message>
    <message>
        <source>A day, as 2024-09-22</source>
        <translation>日期，如 2024-09-22</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>结束日期(&amp;T)</translation>
    </message>
    <message>
        <source>The last day, where there are several</source>
        <translation>最后一天（如有多天）</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>议题(&amp;O)</translation>
    </message>
    <message>
        <source>Ids, parted by commas</source>
        <translation>标识，以逗号分隔</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
    <message>
        <source>As #0072b2; chosen for you where it is empty</source>
        <translation>如 #0072b2；留空则自动选择</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>说明(&amp;T)</translation>
    </message>
    <message>
        <source>One sentence on what it is</source>
        <translation>用一句话说明其含义</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>An address that bears it out</source>
        <translation>可作佐证的网址</translation>
    </message>
    <message>
        <source>found in your reports</source>
        <translation>见于您的报告</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>自定义，取代自带词条</translation>
    </message>
    <message>
        <source>shipped; a change makes it your own</source>
        <translation>自带；更改后即成为自定义词条</translation>
    </message>
    <message>
        <source>Re&amp;vert to shipped</source>
        <translation>恢复为自带词条(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Choose an entry, or make a new one</source>
        <translation>请选择一个词条，或新建词条</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconModel</name>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>缩略语</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>own, in place of the shipped one</source>
        <translation>自定义，取代自带词条</translation>
    </message>
    <message>
        <source>Found in your reports</source>
        <translation>见于您的报告</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %Ln report(s)</source>
        <translation>
            <numerusform>%1，见于 %Ln 份报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconPreview</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>不再匹配</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>What it matches</source>
        <translation>匹配内容</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing in the library matches.</source>
        <translation>资料库中没有匹配的内容。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconTextEdit</name>
    <message>
        <source>Your lexicon as text</source>
        <translation>您的词库（文本形式）</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LexiconWindow</name>
    <message>
        <source>Und&amp;o save</source>
        <translation>撤销保存(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Lexicon[*] — Rapporteur</source>
        <translation>词库[*] — Rapporteur</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Text (%Ln problem(s))</source>
        <translation>
            <numerusform>文本(&amp;T)（%Ln 个问题）</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the text to go on with the form.</source>
        <translation>请修正文本，然后才能继续使用表单。</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新词条</translation>
    </message>
    <message>
        <source>New entry %1</source>
        <translation>新词条 %1</translation>
    </message>
    <message>
        <source>What it stands for</source>
        <translation>全称</translation>
    </message>
    <message>
        <source>Saved. The library is tagged anew in the background.</source>
        <translation>已保存。正在后台重新标注资料库。</translation>
    </message>
    <message>
        <source>The last save was undone. The library is tagged anew in the background.</source>
        <translation>已撤销上次保存。正在后台重新标注资料库。</translation>
    </message>
    <message>
        <source>Save your lexicon before closing?</source>
        <translation>关闭前是否保存词库？</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>Find an entry…</source>
        <translation>查找词条…</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>查找词条</translation>
    </message>
    <message>
        <source>Entries of the lexicon</source>
        <translation>词库中的词条</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>New &amp;topic</source>
        <translation>新建议题(&amp;T)</translation>
    </message>
    <message>
        <source>New &amp;person</source>
        <translation>新建人员(&amp;P)</translation>
    </message>
    <message>
        <source>New &amp;organisation</source>
        <translation>新建组织(&amp;O)</translation>
    </message>
    <message>
        <source>New &amp;series</source>
        <translation>新建系列(&amp;S)</translation>
    </message>
    <message>
        <source>New &amp;acronym</source>
        <translation>新建缩略语(&amp;A)</translation>
    </message>
    <message>
        <source>New &amp;milestone</source>
        <translation>新建里程碑(&amp;M)</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Writes %1, and tags the library anew</source>
        <translation>写入 %1，并重新标注资料库</translation>
    </message>
    <message>
        <source>A save was undone meanwhile; what you typed since is here, and a save writes it.</source>
        <translation>其间撤销了一次保存；此后输入的内容仍在此处，保存即可写入。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LibraryWork</name>
    <message>
        <source>Looking at files</source>
        <translation>正在查看文件</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Rebuilding</source>
        <translation>正在重建</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln report(s) derived anew</source>
        <translation>
            <numerusform>已停止：已重新推导 %Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Everything was up to date</source>
        <translation>全部均为最新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) derived anew</source>
        <translation>
            <numerusform>已重新推导 %Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Derived by an older version</source>
        <translation>由较早版本推导</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重建</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LinkPreview</name>
    <message>
        <source>The words of the link name another place.</source>
        <translation>链接的文字所示的是另一地址。</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
</context>
<context>
    <name>Rapporteur::LookPanel</name>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Distance of lines</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>A serif for reading</source>
        <translation>适合阅读的衬线字体</translation>
    </message>
    <message>
        <source>As it was first</source>
        <translation>恢复初始设置</translation>
    </message>
    <message>
        <source>Lines apart</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行长</translation>
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
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Exporting annotations</source>
        <translation>正在导出批注</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>导入批注</translation>
    </message>
    <message>
        <source>Importing annotations</source>
        <translation>正在导入批注</translation>
    </message>
    <message>
        <source>The annotations were not imported, since another library is open now.</source>
        <translation>批注未导入，因为现在打开的是另一资料库。</translation>
    </message>
    <message>
        <source>An import is under way. Undo when it is done.</source>
        <translation>正在导入。请在完成后撤销。</translation>
    </message>
    <message>
        <source>Doing it again…</source>
        <translation>正在重做…</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>正在撤销…</translation>
    </message>
    <message>
        <source>Other work is under way. Merge when it is done.</source>
        <translation>正在进行其他工作。请在完成后合并。</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>合并资料库</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your annotations and corrections bear it:</source>
        <translation>您的批注和更正将署此名：</translation>
    </message>
    <message>
        <source>Collected passages</source>
        <translation>收集的段落</translation>
    </message>
    <message>
        <source>Choose a passage, a mark or a meeting first.</source>
        <translation>请先选择段落、标记或会议。</translation>
    </message>
    <message>
        <source>Added to “%1”</source>
        <translation>已添加到“%1”</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MarksDrawer</name>
    <message>
        <source>How marks are put in</source>
        <translation>标记的插入方式</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>引注</translation>
    </message>
    <message>
        <source>Nothing is marked yet. What you mark in reports can be put into drafts from here.</source>
        <translation>尚无标记。您在报告中所作的标记可从这里插入草稿。</translation>
    </message>
    <message>
        <source>Marks to put in</source>
        <translation>可插入的标记</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>哪些标记</translation>
    </message>
    <message>
        <source>Search notes, quotes, tags…</source>
        <translation>搜索笔记、引文、标签…</translation>
    </message>
    <message>
        <source>Search the marks</source>
        <translation>搜索标记</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>看板：%1</translation>
    </message>
    <message>
        <source>All by report</source>
        <translation>全部，按报告</translation>
    </message>
    <message>
        <source>All by tag</source>
        <translation>全部，按标签</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MeetingFiles</name>
    <message>
        <source>A copy of %1 cannot be made to open it.</source>
        <translation>无法创建 %1 的副本以供打开。</translation>
    </message>
    <message>
        <source>Reading another file</source>
        <translation>正在读取其他文件</translation>
    </message>
    <message>
        <source>Setting the file apart</source>
        <translation>正在分开文件</translation>
    </message>
    <message>
        <source>What version %1 changed</source>
        <translation>版本 %1 的更改内容</translation>
    </message>
    <message>
        <source>Joining two reports</source>
        <translation>正在合并两份报告</translation>
    </message>
</context>
<context>
    <name>Rapporteur::MergeDialog</name>
    <message>
        <source>Changed on both sides: the later one counts, the other is kept beside it</source>
        <translation>两边都有更改：以较晚者为准，另一项一并保留</translation>
    </message>
    <message>
        <source>Deleted there: will be deleted here</source>
        <translation>在那边已删除：这边也将删除</translation>
    </message>
    <message>
        <source>Files of reports that are only there</source>
        <translation>仅那边有的报告的文件</translation>
    </message>
    <message>
        <source>Further files of reports that are here</source>
        <translation>这边已有报告的其他文件</translation>
    </message>
    <message>
        <source>Marked, written and answered only there</source>
        <translation>仅在那边的标记、笔记和答案</translation>
    </message>
    <message>
        <source>Changed there since</source>
        <translation>此后在那边有更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>%Ln 条批注和答案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 项已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted</source>
        <translation>
            <numerusform>%Ln 项已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in conflict</source>
        <translation>
            <numerusform>%Ln 项冲突</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging %1 was stopped. Ctrl+Z takes back what had come.</source>
        <translation>合并 %1 已停止。按 Ctrl+Z 可撤销已并入的内容。</translation>
    </message>
    <message>
        <source>%1 holds nothing that is not here.</source>
        <translation>%1 中没有这边缺少的内容。</translation>
    </message>
    <message>
        <source>Merged %1.</source>
        <translation>已合并 %1。</translation>
    </message>
    <message>
        <source>Merged %1: %2.</source>
        <translation>已合并 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take its &amp;private annotations too</source>
        <translation>一并并入其私密批注(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Merge library</source>
        <translation>合并资料库</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What %1 brings</source>
        <translation>%1 带来的内容</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>合并的结果</translation>
    </message>
    <message>
        <source>There</source>
        <translation>那边</translation>
    </message>
    <message>
        <source>Kept beside</source>
        <translation>一并保留</translation>
    </message>
    <message>
        <source>Looking at %1… Nothing is written yet.</source>
        <translation>正在查看 %1…尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>正在合并…</translation>
    </message>
    <message numerus="yes">
        <source>The same on both sides: %Ln report(s)</source>
        <translation>
            <numerusform>两边相同：%Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln annotation(s) and answer(s)</source>
        <translation>
            <numerusform>，%Ln 条批注和答案</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds nothing that is not here.</source>
        <translation>其中没有这边缺少的内容。</translation>
    </message>
    <message>
        <source>Small differences only.</source>
        <translation>仅有细微差别。</translation>
    </message>
    <message>
        <source>It brings %1.</source>
        <translation>带来%1。</translation>
    </message>
    <message numerus="yes">
        <source>Take its %Ln &amp;private annotation(s) too</source>
        <translation>
            <numerusform>一并并入其 %Ln 条私密批注(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OrphanStrip</name>
    <message>
        <source>Attach…</source>
        <translation>重新定位…</translation>
    </message>
    <message>
        <source>Then select the words it belongs to, and press R</source>
        <translation>然后选择其所属的文字，并按 R</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>可以撤销</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>The next passage that lost its place</source>
        <translation>下一个失去位置的段落</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) lost their place:</source>
        <translation>
            <numerusform>%n 个标记失去位置：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineList</name>
    <message>
        <source>Outline of the report</source>
        <translation>报告大纲</translation>
    </message>
</context>
<context>
    <name>Rapporteur::OutlineModel</name>
    <message>
        <source>%1 — on the agenda, not reported on</source>
        <translation>%1——已列入议程，但无相关记录</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PagePane</name>
    <message>
        <source>Pages of the original</source>
        <translation>原件页面</translation>
    </message>
</context>
<context>
    <name>Rapporteur::PaperView</name>
    <message>
        <source>How the draft will look</source>
        <translation>草稿的版面效果</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Pictures</name>
    <message>
        <source>The picture %1 cannot be written. Choose another folder.</source>
        <translation>无法写入图片 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another one.</source>
        <translation>无法创建文件夹 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The view %1 did not come to rest.</source>
        <translation>视图 %1 未能稳定下来。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Rail</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderBar</name>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原件</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>As extracted</source>
        <translation>提取文本</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>How the text is set</source>
        <translation>文本的排版</translation>
    </message>
    <message>
        <source>Two reports side by side</source>
        <translation>并排两份报告</translation>
    </message>
    <message>
        <source>Nothing but the text</source>
        <translation>只显示文本</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>在此报告中查找</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderPane</name>
    <message>
        <source>Open reports</source>
        <translation>打开的报告</translation>
    </message>
    <message>
        <source>Close (Ctrl+W)</source>
        <translation>关闭 (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReaderView</name>
    <message>
        <source>Read the text</source>
        <translation>阅读文本</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>所有报告</translation>
    </message>
    <message>
        <source>This original has no pages to show. What it says is all in the text.</source>
        <translation>此原件没有可显示的页面。其全部内容均在文本中。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Choose a statement first: click it, or press J.</source>
        <translation>请先选择一条发言：点击它，或按 J。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Reading</name>
    <message>
        <source>moderated by %1</source>
        <translation>主持人：%1</translation>
    </message>
    <message>
        <source>chaired by %1</source>
        <translation>主席：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s)</source>
        <translation>
            <numerusform>另有 %n 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>OCR is only %1 % sure of this word.</source>
        <translation>OCR 对此词的把握仅为 %1 %。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReadingText</name>
    <message>
        <source>who is this?</source>
        <translation>这是谁？</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>报告文本</translation>
    </message>
    <message>
        <source>Corrected. The file says: “%1”</source>
        <translation>已更正。文件原文：“%1”</translation>
    </message>
    <message>
        <source>(private)</source>
        <translation>（私密）</translation>
    </message>
    <message>
        <source>Corrected. It was read as: %1</source>
        <translation>已更正。读取结果为：%1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordPage</name>
    <message numerus="yes">
        <source>and %Ln more: choose a period to see them</source>
        <translation>
            <numerusform>另有 %Ln 条：选择时期即可查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
</context>
<context>
    <name>Rapporteur::RecordView</name>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsModel</name>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
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
        <translation>文本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) of one meeting; %1 is read</source>
        <translation>
            <numerusform>同一会议的 %Ln 个文件；读取的是 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReportsView</name>
    <message>
        <source>With doubts</source>
        <translation>有疑点</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>输入以缩小范围…</translation>
    </message>
    <message>
        <source>Narrow the table</source>
        <translation>缩小表格范围</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No reports yet. Drop a folder of them on this window.</source>
        <translation>尚无报告。请将存放报告的文件夹拖到此窗口。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>No report is about all of that.</source>
        <translation>没有同时涉及这些内容的报告。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>从资料库移除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) removed. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>已移除 %Ln 份报告。按 Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::ReviewView</name>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Space or the right arrow; the left arrow goes back</source>
        <translation>空格键或右箭头键；左箭头键返回</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Key R: call the person otherwise</source>
        <translation>R 键：更改此人的名称</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Nothing to review. What is in doubt will wait here.</source>
        <translation>没有待核实的内容。存疑之处将列于此处。</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>所有报告</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln to review</source>
        <translation>
            <numerusform>待核实第 %1 处，共 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>What is %1 called?</source>
        <translation>%1 的正确名称是什么？</translation>
    </message>
</context>
<context>
    <name>Rapporteur::ScanLanguages</name>
    <message>
        <source>Languages of scans</source>
        <translation>扫描件语言</translation>
    </message>
    <message>
        <source>Pages that are pictures cannot be read: no data of a language is installed.</source>
        <translation>无法读取图片页面：未安装任何语言数据。</translation>
    </message>
    <message>
        <source>Pages that are pictures are read by OCR. Fewer languages are quicker and make fewer mistakes.</source>
        <translation>图片页面由 OCR 识别。语言越少，速度越快，错误越少。</translation>
    </message>
    <message>
        <source>Other languages are packages of your system: tesseract-ocr-fra on Debian and Ubuntu, tesseract-langpack-fra on Fedora, for French. Scans that could not be read before are read when you import them again.</source>
        <translation>其他语言由系统软件包提供：以法语为例，Debian 和 Ubuntu 上为 tesseract-ocr-fra，Fedora 上为 tesseract-langpack-fra。此前无法读取的扫描件，重新导入时即会读取。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchModel</name>
    <message>
        <source>Nobody is credited</source>
        <translation>未注明发言者</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n found</source>
        <translation>
            <numerusform>%1，找到 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SearchView</name>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>最相关优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按搜索结果</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>按报告</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>按发言者</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Type in the field above: every word counts, in any order.</source>
        <translation>请在上方输入框中输入：每个词都计入，顺序不限。</translation>
    </message>
    <message>
        <source>these words side by side</source>
        <translation>这些词相连出现</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>said by somebody of that name</source>
        <translation>由叫此名的人所说</translation>
    </message>
    <message>
        <source>about a topic</source>
        <translation>关于某一议题</translation>
    </message>
    <message>
        <source>in one year; 2020-2022 for several</source>
        <translation>某一年；2020-2022 表示多年</translation>
    </message>
    <message>
        <source>in one body’s meetings</source>
        <translation>某一机构的会议</translation>
    </message>
    <message>
        <source>“%1” means nothing here and was left out.</source>
        <translation>“%1”在此没有意义，已忽略。</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>未找到与“%1”相关的内容。</translation>
    </message>
    <message>
        <source>Only what the filters let through was searched.</source>
        <translation>仅搜索了符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Search without filters</source>
        <translation>不加筛选搜索</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln passage(s)</source>
        <translation>
            <numerusform>前 %Ln 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln 个段落</numerusform>
        </translation>
    </message>
    <message>
        <source>best first</source>
        <translation>最相关优先</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新优先</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>已选择 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Take off tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>for example positions/for</source>
        <translation>例如：立场/赞成</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SnapshotsDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go back to it</source>
        <translation>恢复到此快照(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Why, as “Before circulation”</source>
        <translation>原因，如“分发之前”</translation>
    </message>
    <message>
        <source>Why a snapshot is taken</source>
        <translation>保存快照的原因</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>保存快照(&amp;T)</translation>
    </message>
    <message>
        <source>Choose one to compare it with what is written now, or two to compare them.</source>
        <translation>选择一个可与当前内容比较，选择两个可相互比较。</translation>
    </message>
    <message>
        <source>None yet. A draft that is circulated or final takes one by itself.</source>
        <translation>尚无快照。草稿设为已分发或定稿时会自动保存一个。</translation>
    </message>
    <message>
        <source>&amp;Compare these two</source>
        <translation>比较这两个(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Compare with now</source>
        <translation>与当前内容比较(&amp;C)</translation>
    </message>
    <message>
        <source>Changed since %1</source>
        <translation>自 %1 以来的更改</translation>
    </message>
    <message>
        <source>Changed from %1 to %2</source>
        <translation>从 %1 到 %2 的更改</translation>
    </message>
    <message>
        <source>Gone back to %1. Undo brings back what was written.</source>
        <translation>已恢复到 %1。撤销可找回原来所写的内容。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakerBars</name>
    <message>
        <source>Who spoke</source>
        <translation>发言者</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SpeakersView</name>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Find a speaker…</source>
        <translation>查找发言者…</translation>
    </message>
    <message>
        <source>The speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>No speakers yet. They are read from the reports you import.</source>
        <translation>尚无发言者。发言者从导入的报告中读取。</translation>
    </message>
    <message>
        <source>Nobody spoke about all of that.</source>
        <translation>没有人就这些内容发言。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>seen %1</source>
        <translation>出现于 %1</translation>
    </message>
    <message>
        <source>first seen %1 · last %2</source>
        <translation>首次出现 %1 · 最近 %2</translation>
    </message>
    <message>
        <source>also written “%1”</source>
        <translation>亦写作“%1”</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>No statements; named among those who took part</source>
        <translation>无发言；列于与会者名单</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
</context>
<context>
    <name>Rapporteur::Spelling</name>
    <message>
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>将“%1”添加到词典</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s)</source>
        <translation>
            <numerusform>%Ln 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 条发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln 位发言者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln 处待核实</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2/%3</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>Rapporteur::StepsModel</name>
    <message>
        <source>The beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚才</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rapporteur::SubjectNotes</name>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write a note (Markdown)…</source>
        <translation>写笔记 (Markdown)…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>写笔记…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TemplateDialog</name>
    <message>
        <source>Made from what it is about</source>
        <translation>根据内容生成</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineChart</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n statement(s)</source>
        <translation>
            <numerusform>%1，%2，%n 条发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2
%n statement(s) on %3</source>
        <translation>
            <numerusform>%1，%2
关于%3的 %n 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: in the library</source>
        <translation>%1 %2：已在资料库中</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held between %3 and %4</source>
        <translation>%1 %2：不在资料库中；会议于 %3 至 %4 之间举行</translation>
    </message>
    <message>
        <source>%1 %2: not in the library; held before %3</source>
        <translation>%1 %2：不在资料库中；会议于 %3 之前举行</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelinePainter</name>
    <message>
        <source>all %1</source>
        <translation>全部 %1 次</translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation>%1 / ≥ %2</translation>
    </message>
    <message>
        <source>all meetings — Esc shows every period again</source>
        <translation>所有会议——按 Esc 键恢复显示所有时期</translation>
    </message>
    <message>
        <source>all meetings — drag to choose a period for every view</source>
        <translation>所有会议——拖动可为所有视图选择时期</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>No meeting fits all of that.</source>
        <translation>没有同时符合这些条件的会议。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>No meetings yet. Drop a folder of reports here, or import them.</source>
        <translation>尚无会议。请将存放报告的文件夹拖到此处，或导入报告。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln 次会议</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the period chosen</source>
        <translation>
            <numerusform>所选时期内 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>a disc is a meeting, its area the statements on the topic</source>
        <translation>每个圆点代表一次会议，面积表示该议题的发言数量</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopBar</name>
    <message>
        <source>Search the record…</source>
        <translation>搜索记录…</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Narrow every view</source>
        <translation>缩小所有视图的范围</translation>
    </message>
    <message>
        <source>Narrow every view to a topic, person or series</source>
        <translation>所有视图仅限某一议题、人员或系列</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TopicsView</name>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Find a topic…</source>
        <translation>查找议题…</translation>
    </message>
    <message>
        <source>The topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>No topics yet. They are found in the reports you import.</source>
        <translation>尚无议题。议题从导入的报告中查找。</translation>
    </message>
    <message>
        <source>None of the topics fits all of that.</source>
        <translation>没有同时符合这些条件的议题。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln 条发言</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln 次会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speaker(s)</source>
        <translation>
            <numerusform>%Ln 位发言者</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>决定和行动事项</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Include predecessors: %1</source>
        <translation>包括先前议题：%1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::TwinDialog</name>
    <message>
        <source>&amp;Join</source>
        <translation>合并(&amp;J)</translation>
    </message>
    <message>
        <source>The same meeting as…</source>
        <translation>同一会议…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Type to narrow…</source>
        <translation>输入以缩小范围…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <source>%1 is of the same meeting as</source>
        <translation>%1 与以下报告属于同一会议</translation>
    </message>
    <message>
        <source>It becomes another file of that report. You can set it apart again.</source>
        <translation>它将成为该报告的其他文件。之后仍可再次分开。</translation>
    </message>
</context>
<context>
    <name>Rapporteur::UndoPanel</name>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Undo history</source>
        <translation>撤销历史</translation>
    </message>
    <message>
        <source>Nothing was changed yet. What you mark, write and answer will be listed here.</source>
        <translation>尚无更改。您的标记、笔记和答案将列于此处。</translation>
    </message>
    <message>
        <source>Click a step to go to the library as it was after it.</source>
        <translation>点击某一步骤，资料库即回到该步骤之后的状态。</translation>
    </message>
    <message>
        <source>As it was after: %1</source>
        <translation>此步骤之后的状态：%1</translation>
    </message>
</context>
<context>
    <name>Rapporteur::YearRange</name>
    <message>
        <source>Years %1 to %2</source>
        <translation>%1 年至 %2 年</translation>
    </message>
    <message>
        <source>Only what was said from %1 to %2</source>
        <translation>仅限 %1 至 %2 的发言</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>There is no such file.</source>
        <translation>没有此文件。</translation>
    </message>
    <message>
        <source>The file is larger than 512 MB; that is no report.</source>
        <translation>文件超过 512 MB，不是报告。</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>无法打开文件。请确认有读取权限。</translation>
    </message>
    <message>
        <source>The file could not be read to its end.</source>
        <translation>文件未能完整读取。</translation>
    </message>
    <message>
        <source>Stopped before this file.</source>
        <translation>在此文件之前已停止。</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message numerus="yes">
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>已重新推导 %n 份报告。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 were up to date.</source>
        <translation>%2 份中有 %1 份已是最新。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %n report(s) were derived anew, the rest is as it was. The next run goes on there.</source>
        <translation>
            <numerusform>已停止；已重新推导 %n 份报告，其余保持不变。下次运行将由此继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>also those that this version and lexicon derived already</source>
        <translation>包括已用此版本和词库推导过的报告</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>transcript</source>
        <translation>会议实录</translation>
    </message>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>These are no sources of a draft.</source>
        <translation>这不是草稿的来源。</translation>
    </message>
    <message>
        <source>The sources of this draft are incomplete.</source>
        <translation>此草稿的来源不完整。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>无法写入 %1。请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; the file that was there is unchanged.</source>
        <translation>%1 未能完整写入；原有文件未改动。</translation>
    </message>
</context>
<context>
    <name>RefiProject</name>
    <message>
        <source>Highlights</source>
        <translation>突出显示</translation>
    </message>
    <message>
        <source>This file is no REFI-QDA project.</source>
        <translation>此文件不是 REFI-QDA 项目。</translation>
    </message>
    <message>
        <source>This project is damaged and cannot be read.</source>
        <translation>此项目已损坏，无法读取。</translation>
    </message>
</context>
<context>
    <name>RenditionQueries</name>
    <message>
        <source>There is no version %1 of this file.</source>
        <translation>此文件没有版本 %1。</translation>
    </message>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>此文件已不在资料库中。请重新查看报告。</translation>
    </message>
</context>
<context>
    <name>RenditionText</name>
    <message>
        <source>This file is no longer in the library. Look at the report again.</source>
        <translation>此文件已不在资料库中。请重新查看报告。</translation>
    </message>
    <message>
        <source>The text of this version was not kept: it was imported by an earlier Rapporteur.</source>
        <translation>此版本的文本未保留：它由较早版本的 Rapporteur 导入。</translation>
    </message>
</context>
<context>
    <name>ReportCommand</name>
    <message>
        <source>%1 is not in the library. Import it first, or use: rapporteur parse</source>
        <translation>%1 不在资料库中。请先导入，或使用：rapporteur parse</translation>
    </message>
</context>
<context>
    <name>ReportQueries</name>
    <message>
        <source>There is no report %1 in the library.</source>
        <translation>资料库中没有报告 %1。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>moderated by %1</source>
        <translation>主持人：%1</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <translation>下次会议：%1</translation>
    </message>
    <message>
        <source>Doubt: %1</source>
        <translation>疑点：%1</translation>
    </message>
</context>
<context>
    <name>ResolutionText</name>
    <message>
        <source>“%1” could be %2.</source>
        <translation>“%1”可能是%2。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
</context>
<context>
    <name>ReviewText</name>
    <message>
        <source>Nothing to review.</source>
        <translation>没有待核实的内容。</translation>
    </message>
    <message>
        <source>There is no question %1.</source>
        <translation>没有问题 %1。</translation>
    </message>
    <message>
        <source>Question %1 has no answer %2.</source>
        <translation>问题 %1 没有答案 %2。</translation>
    </message>
    <message>
        <source>Name a question and the key of its answer.</source>
        <translation>请给出问题编号及其答案键。</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Somebody else</source>
        <translation>另有其人</translation>
    </message>
    <message>
        <source>None: it stands by itself</source>
        <translation>均不属于：单独成节</translation>
    </message>
    <message>
        <source>Leave it as it was read</source>
        <translation>保持读取结果</translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation>会议 %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Are %1 and %2 one person?</source>
        <translation>%1 和 %2 是同一人吗？</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <translation>“%1”是谁？</translation>
    </message>
    <message>
        <source>Who is “%1” in the reports of %2?</source>
        <translation>%2的报告中的“%1”是谁？</translation>
    </message>
    <message>
        <source>Which number does this meeting have?</source>
        <translation>这是第几次会议？</translation>
    </message>
    <message>
        <source>On which day was this meeting?</source>
        <translation>这次会议在哪一天举行？</translation>
    </message>
    <message>
        <source>Who is “%1” here?</source>
        <translation>此处的“%1”是谁？</translation>
    </message>
    <message>
        <source>Which agenda item is “%1” about?</source>
        <translation>“%1”涉及哪个议程项目？</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Several people of that name are in the library.</source>
        <translation>资料库中有多名同名者。</translation>
    </message>
    <message>
        <source>They were taken for one, since the second is written so rarely.</source>
        <translation>二者被视为同一人，因为后一种写法极少出现。</translation>
    </message>
    <message>
        <source>Their names are alike, and no roll call lists both.</source>
        <translation>二者姓名相近，且没有名单同时列出两者。</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>同一人</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>两个人</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>p. %1</source>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>There is more; use --limit.</source>
        <translation>未全部列出；请使用 --limit。</translation>
    </message>
    <message>
        <source>how many to print (default: 50)</source>
        <translation>输出条数（默认：50）</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 on.</source>
        <translation>--limit 须为不小于 1 的数字。</translation>
    </message>
    <message>
        <source>“%1” was left out: it fits nothing here.</source>
        <translation>“%1”已忽略：在此不适用。</translation>
    </message>
</context>
<context>
    <name>SlipText</name>
    <message>
        <source>“%1” as “%2”</source>
        <translation>“%1”读作“%2”</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Slips of the OCR were read as meant: %1, and %n more.</source>
        <translation>
            <numerusform>已按原意读取 OCR 误识之处：%1，另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips of the OCR were read as meant: %1.</source>
        <translation>已按原意读取 OCR 误识之处：%1。</translation>
    </message>
</context>
<context>
    <name>SpeakerQueries</name>
    <message>
        <source>the report itself gives the full name</source>
        <translation>报告中有其全名</translation>
    </message>
    <message>
        <source>This person is no longer in the library.</source>
        <translation>此人已不在资料库中。</translation>
    </message>
</context>
<context>
    <name>SpeakersText</name>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>所属机构</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;发言</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;会议</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;首次</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;最近</translation>
    </message>
</context>
<context>
    <name>StepText</name>
    <message>
        <source>%1: “%2” is right as it is</source>
        <translation>%1：“%2”无误，保持原样</translation>
    </message>
    <message>
        <source>%1: “%2” is %3</source>
        <translation>%1：“%2”为 %3</translation>
    </message>
    <message>
        <source>Merge %1 and %2</source>
        <translation>合并 %1 和 %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>将 %1 和 %2 分开</translation>
    </message>
    <message>
        <source>%1 is somebody else</source>
        <translation>%1 另有其人</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 是 %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>Make %1 a person apart</source>
        <translation>将 %1 列为另一个人</translation>
    </message>
    <message>
        <source>Correct “%1” to “%2”</source>
        <translation>将“%1”更正为“%2”</translation>
    </message>
    <message>
        <source>Withdraw a correction</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>%1 was changed by another program since, and stays as it is.</source>
        <translation>%1 此后被另一程序更改，保持不变。</translation>
    </message>
    <message>
        <source>Save the lexicon</source>
        <translation>保存词库</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Statements a topic and year</source>
        <translation>各议题逐年发言数</translation>
    </message>
    <message>
        <source>Statements a speaker and year</source>
        <translation>各发言者逐年发言数</translation>
    </message>
    <message>
        <source>Statements a speaker and topic</source>
        <translation>各发言者在各议题上的发言数</translation>
    </message>
    <message>
        <source>The draft that this document was made from.</source>
        <translation>生成本文件所用的草稿。</translation>
    </message>
    <message>
        <source>The sources of this document, and the passages that it cites.</source>
        <translation>本文件的来源及其引用的段落。</translation>
    </message>
    <message>
        <source>The template “%1” has a mistake: %2</source>
        <translation>模板“%1”有错误：%2</translation>
    </message>
    <message>
        <source>The report states no date.</source>
        <translation>该纪要未注明日期。</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no speaker; they are the words of a participant, or of the report.</source>
        <translation>
            <numerusform>%n 条发言未注明发言者；可能是某位与会者或报告本身的表述。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft was not made: it was stopped.</source>
        <translation>草稿未生成：已停止。</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>某位与会者</translation>
    </message>
    <message>
        <source>Nobody in the library is called “%1”.</source>
        <translation>资料库中没有名为“%1”的人。</translation>
    </message>
    <message>
        <source>The query “%1” asks for “%2”, which there is not.</source>
        <translation>查询“%1”要求“%2”，但没有此项。</translation>
    </message>
    <message>
        <source>The query “%1” has “%2”, which means nothing.</source>
        <translation>查询“%1”中有“%2”，此项没有意义。</translation>
    </message>
    <message>
        <source>The query “%1” groups by “%2”, which there is not.</source>
        <translation>查询“%1”按“%2”分组，但没有此项。</translation>
    </message>
    <message>
        <source>The query “%1” is ordered by “%2”, which there is not.</source>
        <translation>查询“%1”按“%2”排序，但没有此项。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>There is no table [template] between lines of “+++”.</source>
        <translation>“+++”行之间没有 [template] 表。</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未说明</translation>
    </message>
    <message numerus="yes">
        <source>%n more doubt(s) wait in the review.</source>
        <translation>
            <numerusform>另有 %n 处疑点待核实。</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Other subjects</source>
        <translation>其他议题</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Line %1: nothing is called “%2”</source>
        <translation>第 %1 行：没有名为“%2”的内容</translation>
    </message>
    <message>
        <source>The query “%1” takes “%2”, which is no field.</source>
        <translation>查询“%1”用到“%2”，而没有这个字段。</translation>
    </message>
</context>
<context>
    <name>TemplateCommand</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 无法使用。%2</translation>
    </message>
    <message>
        <source>Your own are Markdown files in %1</source>
        <translation>您自己的模板是 %1 中的 Markdown 文件</translation>
    </message>
    <message>
        <source>Say list.</source>
        <translation>请指定 list。</translation>
    </message>
</context>
<context>
    <name>TemplateOptions</name>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>“%1”不是日期。请写成 2022-05-26。</translation>
    </message>
    <message>
        <source>what kind of draft; see: rapporteur template list</source>
        <translation>草稿的种类；参见：rapporteur template list</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>标题（默认：根据议题生成）</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>印在上面的日期（默认：今天）</translation>
    </message>
    <message>
        <source>what is later than this is new (default: the meeting before the last)</source>
        <translation>晚于此日期的内容视为新内容（默认：倒数第二次会议）</translation>
    </message>
    <message>
        <source>annotations with this tag, or one below it (may be repeated)</source>
        <translation>带有此标签或其下级标签的批注（可重复使用）</translation>
    </message>
    <message>
        <source>what the template asks for, e.g. for=&quot;The co-chairs&quot; (may be repeated)</source>
        <translation>模板要求填写的内容，如 for=&quot;共同主席&quot;（可重复使用）</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2</source>
        <translation>没有模板“%1”。现有：%2</translation>
    </message>
    <message>
        <source>--field is ID=TEXT, and “%1” is not.</source>
        <translation>--field 的格式为 ID=TEXT，而“%1”不是。</translation>
    </message>
    <message>
        <source>The template “%1” has no fields.</source>
        <translation>模板“%1”没有字段。</translation>
    </message>
    <message>
        <source>The template “%1” has no field “%2”. It has: %3</source>
        <translation>模板“%1”没有字段“%2”。现有：%3</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>one of %1 (default: as the file&apos;s name ends)</source>
        <translation>以下之一：%1（默认：由文件扩展名决定）</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4（默认）或 letter</translation>
    </message>
    <message>
        <source>Say where the document goes, with -o FILE.pdf.</source>
        <translation>请用 -o FILE.pdf 指定文件的保存位置。</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper 只能是 a4 或 letter。</translation>
    </message>
    <message>
        <source>--format is one of %1.</source>
        <translation>--format 只能是以下之一：%1。</translation>
    </message>
</context>
<context>
    <name>TextDocument</name>
    <message>
        <source>The text of this file cannot be read back.</source>
        <translation>无法重新读取此文件的文本。</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>&gt;Date</source>
        <translation>&gt;日期</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;发言</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>%1: %2 of at least %3 meetings are here</source>
        <translation>%1：至少 %3 次会议中，已有 %2 次</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>；缺少：%1</translation>
    </message>
</context>
<context>
    <name>TopicPattern</name>
    <message>
        <source>A pattern is empty.</source>
        <translation>有一个模式为空。</translation>
    </message>
    <message>
        <source>The pattern “%1” is no regular expression: %2, at its character %3.</source>
        <translation>模式“%1”不是正则表达式：%2，位于第 %3 个字符。</translation>
    </message>
    <message>
        <source>The pattern “%1” matches everywhere.</source>
        <translation>模式“%1”处处匹配。</translation>
    </message>
</context>
<context>
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>词库中没有议题“%1”。</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 承接 %2</translation>
    </message>
</context>
<context>
    <name>TopicsText</name>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&gt;Statements</source>
        <translation>&gt;发言</translation>
    </message>
    <message>
        <source>&gt;Meetings</source>
        <translation>&gt;会议</translation>
    </message>
    <message>
        <source>&gt;First</source>
        <translation>&gt;首次</translation>
    </message>
    <message>
        <source>&gt;Last</source>
        <translation>&gt;最近</translation>
    </message>
    <message>
        <source>Decided on %1: %2</source>
        <translation>%1的决定：%2</translation>
    </message>
    <message>
        <source>Action of %1 (%2): %3</source>
        <translation>%1的行动（%2）：%3</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指定</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The sample reports</source>
        <translation>示例报告</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>--scale takes a number from 1 to 4.</source>
        <translation>--scale 须为 1 至 4 的数字。</translation>
    </message>
    <message>
        <source>--size takes a width and a height in points, as in 1280x800.</source>
        <translation>--size 须给出宽度和高度（以点为单位），如 1280x800。</translation>
    </message>
    <message>
        <source>the folder to write to (default: tour)</source>
        <translation>写入的文件夹（默认：tour）</translation>
    </message>
    <message>
        <source>pixels of the pictures a point (default: 1)</source>
        <translation>图片中每点的像素数（默认：1）</translation>
    </message>
    <message>
        <source>the window&apos;s size (default: 1280x800)</source>
        <translation>窗口大小（默认：1280x800）</translation>
    </message>
    <message>
        <source>The sample reports are not installed.</source>
        <translation>示例报告未安装。</translation>
    </message>
    <message>
        <source>Pictures of every view</source>
        <translation>各视图图片</translation>
    </message>
</context>
<context>
    <name>VaultFolder</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>无法写入 %1。请选择其他位置。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>无法创建文件夹 %1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>WebAnnotation</name>
    <message>
        <source>This file holds no annotations: it is not JSON.</source>
        <translation>此文件不含批注：不是 JSON。</translation>
    </message>
    <message>
        <source>This file holds no annotations.</source>
        <translation>此文件不含批注。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln annotation(s) exported to %1</source>
        <translation>
            <numerusform>已将 %Ln 条批注导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>left as they are, since you changed them: %1</source>
        <translation>保持不变，因为您更改过：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln report(s) without a PDF passed over</source>
        <translation>
            <numerusform>已跳过 %Ln 份没有 PDF 的报告</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>This file is damaged and cannot be read.</source>
        <translation>此文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>This file unpacks to more than a project of annotations can hold.</source>
        <translation>此文件解压后的大小超出批注项目可能的上限。</translation>
    </message>
    <message>
        <source>A part of this file is missing: %1</source>
        <translation>此文件缺少一部分：%1</translation>
    </message>
    <message>
        <source>The file cannot be packed.</source>
        <translation>无法打包文件。</translation>
    </message>
</context>
</TS>
