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
    <name>Brief</name>
    <message>
        <source>where the PDF goes</source>
        <translation>PDF 的保存位置</translation>
    </message>
    <message>
        <source>its title (default: made of the topics)</source>
        <translation>标题（默认：根据议题生成）</translation>
    </message>
    <message>
        <source>a4 (the default) or letter</source>
        <translation>a4（默认）或 letter</translation>
    </message>
    <message>
        <source>the date printed on it (default: today)</source>
        <translation>印在上面的日期（默认：今天）</translation>
    </message>
    <message>
        <source>Say where the PDF goes, with -o FILE.pdf.</source>
        <translation>请用 -o FILE.pdf 指定 PDF 的保存位置。</translation>
    </message>
    <message>
        <source>--paper is a4 or letter.</source>
        <translation>--paper 只能是 a4 或 letter。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2022-05-26.</source>
        <translation>“%1”不是日期。请写成 2022-05-26。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written, from %n source(s).</source>
        <translation>
            <numerusform>已写入 %1，共 %n 个来源。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>prepared %1</source>
        <translation>%1编写</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was spoken of</source>
        <translation>何时谈及</translation>
    </message>
    <message>
        <source>A disc is a meeting; its area is the number of statements.</source>
        <translation>每个圆点代表一次会议，面积表示发言数量。</translation>
    </message>
    <message>
        <source>Who said what</source>
        <translation>各方发言</translation>
    </message>
    <message>
        <source>Not credited to anybody</source>
        <translation>未注明发言者</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>决定事项</translation>
    </message>
    <message>
        <source>What was promised and is still open</source>
        <translation>已承诺但尚未完成的事项</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>Doubts and gaps</source>
        <translation>疑点与缺漏</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>获取方式：%1</translation>
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
        <source>transcript</source>
        <translation>会议实录</translation>
    </message>
    <message>
        <source>summary report</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>transcript of the %1 meeting</source>
        <translation>%1会议实录</translation>
    </message>
    <message>
        <source>summary report of the %1 meeting</source>
        <translation>%1会议纪要</translation>
    </message>
    <message>
        <source>%1, which the report also calls the %2</source>
        <translation>%1（纪要中又称%2）</translation>
    </message>
    <message>
        <source>no date stated</source>
        <translation>未注明日期</translation>
    </message>
    <message>
        <source>online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>议程项目%1</translation>
    </message>
    <message>
        <source>p. %1</source>
        <comment>page</comment>
        <translation>第%1页</translation>
    </message>
    <message>
        <source>The record of the meetings</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date (name of the meeting)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The library holds nothing on this request. A wider period or more topics may help.</source>
        <translation>资料库中没有相关内容。可尝试扩大时间范围或增加议题。</translation>
    </message>
    <message numerus="yes">
        <source>The record holds %n statement(s) on this,</source>
        <translation>
            <numerusform>记录中共有 %n 条相关发言，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n named speaker(s),</source>
        <translation>
            <numerusform>来自 %n 位具名发言者，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n meeting(s).</source>
        <translation>
            <numerusform>出自 %n 次会议。</numerusform>
        </translation>
    </message>
    <message>
        <source>It first came up on %1, and last on %2.</source>
        <translation>首次提及：%1；最近一次：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Most was said on %1: %n statement(s).</source>
        <translation>
            <numerusform>发言最多的一次：%1，%n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) are on record.</source>
        <translation>
            <numerusform>记录在案的决定 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promised action(s) are not known to be done.</source>
        <translation>
            <numerusform>有 %n 项承诺尚无完成记录。</numerusform>
        </translation>
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
        <source>Not in the library: %1, %2. They may hold more on this.</source>
        <comment>name of the series, numbers of meetings</comment>
        <translation>资料库中缺少：%1，%2。其中可能有更多相关内容。</translation>
    </message>
    <message>
        <source>The PDF could not be finished. This is a mistake in Rapporteur; please report it.</source>
        <translation>无法完成 PDF。这是 Rapporteur 的错误，请予以反馈。</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
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
        <source>en</source>
        <comment>the code of the language that this file translates to: ar, es, fr, ru, zh</comment>
        <translation>zh</translation>
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
        <source>write a PDF briefing</source>
        <translation>生成 PDF 简报</translation>
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
    <message numerus="yes">
        <source>%n page(s) are pictures without text; nothing could be read from them.</source>
        <translation>
            <numerusform>有 %n 页是没有文字的图像，无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some characters could not be decoded and were replaced.</source>
        <translation>部分字符无法解码，已被替换。</translation>
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
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 failed%5</source>
        <translation>%1 个新增，%2 个已更改，%3 个未变，%4 个失败%5</translation>
    </message>
    <message>
        <source>; stopped before the end</source>
        <translation>；未完成即已停止</translation>
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
</context>
<context>
    <name>LexiconText</name>
    <message>
        <source>The lexicon %1 has a mistake.</source>
        <translation>词库 %1 有错误。</translation>
    </message>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
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
    <name>Parse</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
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
        <source>&amp;Export briefing…</source>
        <translation>导出简报(&amp;E)…</translation>
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
    <name>Rapporteur::BriefingDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>All series</source>
        <translation>所有系列</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Made from the topics</source>
        <translation>根据议题生成</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>All people; type to find some</source>
        <translation>所有人员；输入以查找</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找人员</translation>
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
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;opics</source>
        <translation>议题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Series</source>
        <translation>系列(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Briefing on %1</source>
        <translation>简报：%1</translation>
    </message>
    <message>
        <source>Save briefing</source>
        <translation>保存简报</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>正在写入 %1…</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
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
</context>
<context>
    <name>Rapporteur::DropOverlay</name>
    <message>
        <source>Drop to import</source>
        <translation>松开以导入</translation>
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
    <name>Rapporteur::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
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
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
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
</context>
<context>
    <name>Rapporteur::MainWindow</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>%1 — Rapporteur</source>
        <translation>%1 — Rapporteur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
</context>
<context>
    <name>Rapporteur::ReaderView</name>
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
        <source>Read the text</source>
        <translation>阅读文本</translation>
    </message>
    <message>
        <source>Find in this report (Ctrl+F)</source>
        <translation>在此报告中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>在此报告中查找</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
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
        <source>Stopped; %n report(s) were derived anew, the rest is as it was.</source>
        <translation>
            <numerusform>已停止；已重新推导 %n 份报告，其余保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) derived anew.</source>
        <translation>
            <numerusform>已重新推导 %n 份报告。</numerusform>
        </translation>
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
    <name>TopicQueries</name>
    <message>
        <source>The lexicon has no topic “%1”.</source>
        <translation>词库中没有议题“%1”。</translation>
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
</TS>
