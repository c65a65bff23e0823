<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChainTexts</name>
    <message numerus="yes">
        <source>can wait %n terms</source>
        <translation>
            <numerusform>可推迟 %n 学期</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot wait</source>
        <translation>不可推迟</translation>
    </message>
    <message numerus="yes">
        <source>stands %n terms too late</source>
        <translation>
            <numerusform>已晚 %n 学期</numerusform>
        </translation>
    </message>
    <message>
        <source>Courses require each other in a circle: chains cannot be counted.</source>
        <translation>课程之间的先修关系成环，无法计算先修链。</translation>
    </message>
    <message numerus="yes">
        <source>longest chain through it: %n courses</source>
        <translation>
            <numerusform>所在最长链 %n 门</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>blocks %n courses</source>
        <translation>
            <numerusform>后续课程 %n 门</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixEffect</name>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>移动：%1</translation>
    </message>
    <message>
        <source>Credits to be earned</source>
        <translation>应修学分</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>总学时</translation>
    </message>
    <message>
        <source>Courses to be taken</source>
        <translation>应修门数</translation>
    </message>
    <message>
        <source>Practice share</source>
        <translation>实践占比</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>%1改为 %2</translation>
    </message>
</context>
<context>
    <name>MapPainter</name>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
</context>
<context>
    <name>MapScene</name>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n 门课程</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>%1 cr</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>credits not stated</source>
        <translation>学分未填写</translation>
    </message>
    <message>
        <source>not offered yet</source>
        <translation>计划未开</translation>
    </message>
    <message>
        <source>elective</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>In no module</source>
        <translation>未归入模块</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>先修</translation>
    </message>
    <message>
        <source>Co-requisite</source>
        <translation>并修</translation>
    </message>
    <message>
        <source>Strict co-requisite</source>
        <translation>同期并修</translation>
    </message>
    <message>
        <source>one of them is enough</source>
        <translation>任选其一</translation>
    </message>
    <message>
        <source>against the order of the terms</source>
        <translation>与学期先后矛盾</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>Planned, not offered</source>
        <translation>计划未开</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第%1学期</translation>
    </message>
    <message>
        <source>No term yet</source>
        <translation>学期未定</translation>
    </message>
    <message>
        <source>“%1” needs “%2” (%3)</source>
        <translation>“%1”需要“%2”（%3）</translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation>%1 学分</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>下一栏，上一栏</translation>
    </message>
    <message>
        <source>In a list of problems or places found: go there</source>
        <translation>在问题或查找结果列表中：前往该处</translation>
    </message>
    <message>
        <source>Close what is open above the page; in a cell: take back what was typed</source>
        <translation>关闭页面上方打开的小窗；在单元格中：取消输入</translation>
    </message>
    <message>
        <source>In a table: edit the cell</source>
        <translation>在表格中：编辑单元格</translation>
    </message>
    <message>
        <source>In a table: empty the cells; the value is then not stated</source>
        <translation>在表格中：清空单元格，即“未填写”</translation>
    </message>
    <message>
        <source>In a table: copy cells, paste a block from Excel, WPS or Word</source>
        <translation>在表格中：复制单元格，粘贴 Excel、WPS 或 Word 的内容</translation>
    </message>
    <message>
        <source>In the course table: fill down</source>
        <translation>在课程表中：向下填充</translation>
    </message>
    <message>
        <source>In lists: move the row</source>
        <translation>在列表中：移动该行</translation>
    </message>
    <message>
        <source>In the outcome matrix: how strongly the course supports the outcome</source>
        <translation>在支撑矩阵中：课程对成果的支撑强度</translation>
    </message>
    <message>
        <source>Inside the pages</source>
        <translation>页面内</translation>
    </message>
</context>
<context>
    <name>SaveQuestion</name>
    <message>
        <source>Changes not saved</source>
        <translation>修改尚未保存</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved. Save them?</source>
        <translation>“%1”有尚未保存的修改，是否保存？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New blank program</source>
        <translation>新建空白微专业</translation>
    </message>
    <message>
        <source>Begin a program with nothing filled in</source>
        <translation>从空白开始设计微专业</translation>
    </message>
    <message>
        <source>Samples and recent files</source>
        <translation>样例与最近文件</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>显示起始页</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a program file</source>
        <translation>打开微专业文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Write the program to its file</source>
        <translation>将微专业写入文件</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Write the program to another file and continue there</source>
        <translation>写入另一文件并在其中继续编辑</translation>
    </message>
    <message>
        <source>Close program</source>
        <translation>关闭微专业</translation>
    </message>
    <message>
        <source>Close the program and show the start page</source>
        <translation>关闭当前微专业并显示起始页</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation>撤回上一步修改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do the step again that was taken back</source>
        <translation>重新执行被撤销的修改</translation>
    </message>
    <message>
        <source>Problems pane</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>显示或隐藏问题列表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Show or hide the details of the selected row</source>
        <translation>显示或隐藏所选条目的属性</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>Switch between light and dark colours</source>
        <translation>在浅色与深色之间切换</translation>
    </message>
    <message>
        <source>中文</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>Show the interface in Chinese</source>
        <translation>以中文显示界面</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Show the interface in English</source>
        <translation>以英文显示界面</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>下一个问题</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>转到下一个问题</translation>
    </message>
    <message>
        <source>Previous problem</source>
        <translation>上一个问题</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>转到上一个问题</translation>
    </message>
    <message>
        <source>Fixes…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>What can be done about the selected problem</source>
        <translation>针对所选问题可采取的操作</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>The clause behind the selected problem</source>
        <translation>所选问题依据的条款</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
    <message>
        <source>Accept the selected problem with a reason</source>
        <translation>说明理由后接受所选问题</translation>
    </message>
    <message>
        <source>About Micromajor Workbench</source>
        <translation>关于微专业设计工作台</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Edit rule sets…</source>
        <translation>编辑规则集…</translation>
    </message>
    <message>
        <source>Make, change and share the rule sets of your school</source>
        <translation>新建、修改、共享本校的规则集</translation>
    </message>
    <message>
        <source>New program…</source>
        <translation>新建微专业…</translation>
    </message>
    <message>
        <source>Choose what a new program begins with and which rules it answers to</source>
        <translation>选择新微专业从哪里开始、适用哪些规则集</translation>
    </message>
    <message>
        <source>Find in all texts…</source>
        <translation>在全部文字中查找…</translation>
    </message>
    <message>
        <source>Find words in every text of the program</source>
        <translation>在微专业的全部文字中查找</translation>
    </message>
    <message>
        <source>Replace in all texts…</source>
        <translation>在全部文字中替换…</translation>
    </message>
    <message>
        <source>Replace words in every text of the program, as one step</source>
        <translation>在微专业的全部文字中替换，可一步撤销</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Go to the next place found</source>
        <translation>前往下一处查找结果</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Go to the place found before</source>
        <translation>前往上一处查找结果</translation>
    </message>
    <message>
        <source>Arrange terms…</source>
        <translation>安排学期…</translation>
    </message>
    <message>
        <source>Propose a term for every course</source>
        <translation>为每门课程建议开课学期</translation>
    </message>
    <message>
        <source>Your name and role…</source>
        <translation>姓名与身份…</translation>
    </message>
    <message>
        <source>The name and role that the history records for your steps</source>
        <translation>历史记录中您的姓名与身份</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>转到…</translation>
    </message>
    <message>
        <source>Run a command or go to a page, course, outcome, person or problem by typing its name</source>
        <translation>输入名称即可执行命令，或前往页面、课程、成果、人员和问题</translation>
    </message>
    <message>
        <source>Submission beside the page</source>
        <translation>并排预览申报材料</translation>
    </message>
    <message>
        <source>Show the pages of the form beside the page that is being edited</source>
        <translation>在编辑页旁显示表格各页</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Go on to outline, page, problems, inspector with the keyboard</source>
        <translation>用键盘依次切换到目录、页面、问题、属性</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Go back to the part before with the keyboard</source>
        <translation>用键盘返回上一区域</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>本页帮助</translation>
    </message>
    <message>
        <source>What belongs on the page in front, its keys, and what the rules look at</source>
        <translation>本页填什么、有哪些快捷键、规则检查什么</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys of the window</source>
        <translation>全部快捷键一览</translation>
    </message>
    <message>
        <source>Three-minute tour</source>
        <translation>三分钟导览</translation>
    </message>
    <message>
        <source>See the window at work on a sample</source>
        <translation>用一个样例了解各部分的用法</translation>
    </message>
    <message>
        <source>Save a clean copy…</source>
        <translation>另存清洁副本…</translation>
    </message>
    <message>
        <source>Write another file without history, comments, reviews, telephone numbers and e-mail addresses</source>
        <translation>另存一份不含历史、批注、评审、电话和邮箱的文件</translation>
    </message>
    <message>
        <source>Comment on this…</source>
        <translation>对此批注…</translation>
    </message>
    <message>
        <source>Write a comment on the selected row, value or problem</source>
        <translation>对所选的行、数据或问题填写批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Show or hide the comments and the answers to them</source>
        <translation>显示或隐藏批注及其回复</translation>
    </message>
    <message>
        <source>Compare with file…</source>
        <translation>与文件对比…</translation>
    </message>
    <message>
        <source>See what differs from another draft, and what follows from it</source>
        <translation>查看与另一稿的差异及其影响</translation>
    </message>
    <message>
        <source>Merge with file…</source>
        <translation>与文件合并…</translation>
    </message>
    <message>
        <source>Bring another draft of this program in as one step</source>
        <translation>把另一稿的改动合并进来，作为一步</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Cut the selected text or rows</source>
        <translation>剪切所选文字或行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selected text, cells or rows</source>
        <translation>复制所选文字、单元格或行</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste text, or a table from a spreadsheet</source>
        <translation>粘贴文字，或从电子表格中复制的表格</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all text or all cells</source>
        <translation>选中全部文字或单元格</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>等级描述</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分量规</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>监考与身份核验</translation>
    </message>
    <message>
        <source>Pass rule</source>
        <translation>合格标准</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Assessment item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>Evidence for outcome</source>
        <translation>成果评价依据</translation>
    </message>
    <message>
        <source>Course objective</source>
        <translation>课程目标</translation>
    </message>
    <message>
        <source>Evidence for course objective</source>
        <translation>目标评价依据</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Years of study</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科专业</translation>
    </message>
    <message>
        <source>Entry conditions</source>
        <translation>入学条件</translation>
    </message>
    <message>
        <source>Reason to learn</source>
        <translation>学习目的</translation>
    </message>
    <message>
        <source>Learner group</source>
        <translation>学习者群体</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>专业</translation>
    </message>
    <message>
        <source>Graduate placement rate</source>
        <translation>去向落实率</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>Micro-major</source>
        <translation>微专业</translation>
    </message>
    <message>
        <source>Micro-credential</source>
        <translation>微证书</translation>
    </message>
    <message>
        <source>Professional certificate</source>
        <translation>专业证书</translation>
    </message>
    <message>
        <source>Urgently needed</source>
        <translation>急需紧缺型</translation>
    </message>
    <message>
        <source>Applied skills</source>
        <translation>应用技能型</translation>
    </message>
    <message>
        <source>Interdisciplinary</source>
        <translation>交叉复合型</translation>
    </message>
    <message>
        <source>Cross-discipline</source>
        <translation>学科交叉型</translation>
    </message>
    <message>
        <source>Industry-education integration</source>
        <translation>产教融合型</translation>
    </message>
    <message>
        <source>Stand-alone</source>
        <translation>独立型</translation>
    </message>
    <message>
        <source>Component of a program</source>
        <translation>拆分型</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>线上线下混合</translation>
    </message>
    <message>
        <source>Synchronous</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>同步与异步结合</translation>
    </message>
    <message>
        <source>Not counted twice</source>
        <translation>不重复认定</translation>
    </message>
    <message>
        <source>May be counted in the main major</source>
        <translation>可认定为主修学分</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>申请后认定</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>未备案</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>周数</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>进阶</translation>
    </message>
    <message>
        <source>Enrolled students</source>
        <translation>在校生</translation>
    </message>
    <message>
        <source>People in service</source>
        <translation>在职者</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>社会学习者</translation>
    </message>
    <message>
        <source>Upskilling</source>
        <translation>提升技能</translation>
    </message>
    <message>
        <source>Reskilling</source>
        <translation>转换岗位</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>兴趣拓展</translation>
    </message>
    <message>
        <source>Red-card major</source>
        <translation>红牌专业</translation>
    </message>
    <message>
        <source>Yellow-card major</source>
        <translation>黄牌专业</translation>
    </message>
    <message>
        <source>Placement below 50 %</source>
        <translation>去向落实率低于50%</translation>
    </message>
    <message>
        <source>Last third by employment quality</source>
        <translation>就业质量后三分之一</translation>
    </message>
    <message>
        <source>Job skill</source>
        <translation>岗位技能</translation>
    </message>
    <message>
        <source>Cross-disciplinary literacy</source>
        <translation>跨学科素养</translation>
    </message>
    <message>
        <source>Frontier technology</source>
        <translation>前沿技术能力</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>调研</translation>
    </message>
    <message>
        <source>Employer letter</source>
        <translation>用人单位函件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计数据</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>素养</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创造</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Extension and practice</source>
        <translation>拓展与实践</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>开设</translation>
    </message>
    <message>
        <source>Planned, not offered</source>
        <translation>计划未开</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Course work</source>
        <translation>考查</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>作品集</translation>
    </message>
    <message>
        <source>Practice task</source>
        <translation>实践任务</translation>
    </message>
    <message>
        <source>Training project</source>
        <translation>实训项目</translation>
    </message>
    <message>
        <source>Enterprise project</source>
        <translation>企业真实项目</translation>
    </message>
    <message>
        <source>Capstone</source>
        <translation>综合项目</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>先修</translation>
    </message>
    <message>
        <source>Co-requisite</source>
        <translation>并修</translation>
    </message>
    <message>
        <source>Strict co-requisite</source>
        <translation>同期并修</translation>
    </message>
    <message>
        <source>High</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>引入</translation>
    </message>
    <message>
        <source>Reinforced</source>
        <translation>强化</translation>
    </message>
    <message>
        <source>Mastered</source>
        <translation>掌握</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试考核</translation>
    </message>
    <message>
        <source>Application of a skill</source>
        <translation>技能应用</translation>
    </message>
    <message>
        <source>Recognition of prior learning</source>
        <translation>先前学习认定</translation>
    </message>
    <message>
        <source>Unsupervised, identity not checked</source>
        <translation>无监考、不核验身份</translation>
    </message>
    <message>
        <source>Supervised, identity not checked</source>
        <translation>有监考、不核验身份</translation>
    </message>
    <message>
        <source>Supervised online, identity checked</source>
        <translation>线上监考并核验身份</translation>
    </message>
    <message>
        <source>Supervised on site, identity checked</source>
        <translation>现场监考并核验身份</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>微专业</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Completion certificate</source>
        <translation>结业证书</translation>
    </message>
    <message>
        <source>Study statement</source>
        <translation>修读证明</translation>
    </message>
    <message>
        <source>Proof of learning</source>
        <translation>学习证明</translation>
    </message>
    <message>
        <source>Micro-major certificate</source>
        <translation>微专业证书</translation>
    </message>
    <message>
        <source>Public website</source>
        <translation>公开网站查询</translation>
    </message>
    <message>
        <source>CHSI (学信网)</source>
        <translation>学信网查询</translation>
    </message>
    <message>
        <source>Asking the issuer</source>
        <translation>向颁发单位查询</translation>
    </message>
    <message>
        <source>Digital signature</source>
        <translation>数字签名</translation>
    </message>
    <message>
        <source>Substitutes course credits</source>
        <translation>替代课程学分</translation>
    </message>
    <message>
        <source>Counts as elective credits</source>
        <translation>认定为选修学分</translation>
    </message>
    <message>
        <source>Stacks into a qualification</source>
        <translation>叠加为更高证书</translation>
    </message>
    <message>
        <source>Counts towards a degree</source>
        <translation>计入学位学分</translation>
    </message>
    <message>
        <source>Recommended for credit</source>
        <translation>学分推荐</translation>
    </message>
    <message>
        <source>Yuan</source>
        <translation>人民币</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Pound</source>
        <translation>英镑</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>欧元</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Per credit</source>
        <translation>每学分</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Per course</source>
        <translation>每门课程</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>From</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Co-building university</source>
        <translation>共建高校</translation>
    </message>
    <message>
        <source>University to share with</source>
        <translation>拟共享高校</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业导师</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Academic staff</source>
        <translation>校内教师</translation>
    </message>
    <message>
        <source>Enterprise mentor</source>
        <translation>企业导师</translation>
    </message>
    <message>
        <source>Leads the course</source>
        <translation>主讲</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>助教</translation>
    </message>
    <message>
        <source>Mentors practice</source>
        <translation>实践指导</translation>
    </message>
    <message>
        <source>Learner satisfaction</source>
        <translation>学习者满意度</translation>
    </message>
    <message>
        <source>Employer satisfaction</source>
        <translation>用人单位满意度</translation>
    </message>
    <message>
        <source>Skill gain</source>
        <translation>能力提升</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>招生</translation>
    </message>
    <message>
        <source>College</source>
        <translation>所在学院</translation>
    </message>
    <message>
        <source>Academic affairs office</source>
        <translation>教务处意见</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>学术委员会意见</translation>
    </message>
    <message>
        <source>University</source>
        <translation>学校意见</translation>
    </message>
    <message>
        <source>Partner unit</source>
        <translation>共建共享单位意见</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Return with conditions</source>
        <translation>修改后再审</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>表述</translation>
    </message>
    <message>
        <source>Bloom level</source>
        <translation>认知层次</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级成果</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>参照标准</translation>
    </message>
    <message>
        <source>Learning outcome</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>Capability gap</source>
        <translation>能力缺口</translation>
    </message>
    <message>
        <source>Outcome closes gap</source>
        <translation>成果对应缺口</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Stage in words</source>
        <translation>阶段说明</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>总学时</translation>
    </message>
    <message>
        <source>Theory hours</source>
        <translation>理论学时</translation>
    </message>
    <message>
        <source>Practice hours</source>
        <translation>实践学时</translation>
    </message>
    <message>
        <source>Lab hours</source>
        <translation>实验学时</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation>线上学时</translation>
    </message>
    <message>
        <source>Hours in enterprises</source>
        <translation>企业学时</translation>
    </message>
    <message>
        <source>Learning hours</source>
        <translation>学习量</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Term is fixed</source>
        <translation>学期固定</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Learning mode</source>
        <translation>学习形式</translation>
    </message>
    <message>
        <source>Synchronous or not</source>
        <translation>同步方式</translation>
    </message>
    <message>
        <source>Time slots</source>
        <translation>上课时段</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>学习平台</translation>
    </message>
    <message>
        <source>Offering</source>
        <translation>开设状态</translation>
    </message>
    <message>
        <source>Last offered</source>
        <translation>最近开课日期</translation>
    </message>
    <message>
        <source>Real enterprise project</source>
        <translation>企业真实项目</translation>
    </message>
    <message>
        <source>Project share</source>
        <translation>项目占比</translation>
    </message>
    <message>
        <source>Taken over from</source>
        <translation>取自专业课程</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>所属学科</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Form of assessment</source>
        <translation>考核方式</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Micro-course</source>
        <translation>微课程</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Integrates several courses</source>
        <translation>综合性</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>要求课程</translation>
    </message>
    <message>
        <source>Either-or group</source>
        <translation>任选其一组</translation>
    </message>
    <message>
        <source>Requisite</source>
        <translation>先修关系</translation>
    </message>
    <message>
        <source>Fewest courses</source>
        <translation>至少门数</translation>
    </message>
    <message>
        <source>Most courses</source>
        <translation>至多门数</translation>
    </message>
    <message>
        <source>Fewest credits</source>
        <translation>至少学分</translation>
    </message>
    <message>
        <source>Most credits</source>
        <translation>至多学分</translation>
    </message>
    <message>
        <source>Rule in words</source>
        <translation>规则原文</translation>
    </message>
    <message>
        <source>Choice group</source>
        <translation>选修组</translation>
    </message>
    <message>
        <source>Member of choice group</source>
        <translation>选修组课程</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>支撑强度</translation>
    </message>
    <message>
        <source>Progression</source>
        <translation>递进层次</translation>
    </message>
    <message>
        <source>Outcome support</source>
        <translation>成果支撑</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发主体</translation>
    </message>
    <message>
        <source>Awarding body</source>
        <translation>授予机构</translation>
    </message>
    <message>
        <source>Country of issuer</source>
        <translation>颁发国家</translation>
    </message>
    <message>
        <source>Capability certified</source>
        <translation>证明的能力</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>获证条件</translation>
    </message>
    <message>
        <source>Verification method</source>
        <translation>核验方式</translation>
    </message>
    <message>
        <source>Verification address</source>
        <translation>核验网址</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询方式</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>是否电子证书</translation>
    </message>
    <message>
        <source>On the transcript</source>
        <translation>是否记入成绩单</translation>
    </message>
    <message>
        <source>Names the learner</source>
        <translation>载明持证人</translation>
    </message>
    <message>
        <source>Carries the date of issue</source>
        <translation>载明颁发日期</translation>
    </message>
    <message>
        <source>Grading scheme</source>
        <translation>成绩等级说明</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Receiving institution</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>Receiving program</source>
        <translation>接收项目</translation>
    </message>
    <message>
        <source>Largest share</source>
        <translation>认定比例上限</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Recognition of credits</source>
        <translation>学分认定</translation>
    </message>
    <message>
        <source>Occupation code</source>
        <translation>职业编码</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业岗位</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Area code</source>
        <translation>领域代码</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>重点产业领域</translation>
    </message>
    <message>
        <source>Direction code</source>
        <translation>方向代码</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>建设方向</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Priority direction</source>
        <translation>建设方向</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>学期序号</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Exactness</source>
        <translation>金额含义</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Type under the plan</source>
        <translation>申报类型</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>申报高校</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>State of work</source>
        <translation>工作状态</translation>
    </message>
    <message>
        <source>Application date</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Disciplines and majors addressed</source>
        <translation>面向学科及专业</translation>
    </message>
    <message>
        <source>Target learners</source>
        <translation>面向对象</translation>
    </message>
    <message>
        <source>Enrolment quota</source>
        <translation>招生名额</translation>
    </message>
    <message>
        <source>Minimum class size</source>
        <translation>成班人数</translation>
    </message>
    <message>
        <source>Majors excluded</source>
        <translation>不招收的专业</translation>
    </message>
    <message>
        <source>Social demand and employment prospects</source>
        <translation>社会需求及就业前景分析</translation>
    </message>
    <message>
        <source>The one capability</source>
        <translation>聚焦能力</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>微专业介绍</translation>
    </message>
    <message>
        <source>Positioning and objectives</source>
        <translation>微专业简介（专业定位、培养目标）</translation>
    </message>
    <message>
        <source>Curriculum description</source>
        <translation>课程体系设置情况</translation>
    </message>
    <message>
        <source>Supporting conditions</source>
        <translation>建设条件保障</translation>
    </message>
    <message>
        <source>Number of courses stated</source>
        <translation>规定课程门数</translation>
    </message>
    <message>
        <source>Main major it complements</source>
        <translation>对应主修专业</translation>
    </message>
    <message>
        <source>Overlap with the main major</source>
        <translation>与主修专业重复比例</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源方式</translation>
    </message>
    <message>
        <source>Integration of industry and education</source>
        <translation>是否产教融合</translation>
    </message>
    <message>
        <source>Total credits stated</source>
        <translation>规定总学分</translation>
    </message>
    <message>
        <source>Total contact hours stated</source>
        <translation>规定总学时</translation>
    </message>
    <message>
        <source>Total learning hours stated</source>
        <translation>规定总学习量</translation>
    </message>
    <message>
        <source>Credit unit</source>
        <translation>学分单位</translation>
    </message>
    <message>
        <source>Contact hours per credit</source>
        <translation>每学分学时</translation>
    </message>
    <message>
        <source>Learning hours per credit</source>
        <translation>每学分学习量</translation>
    </message>
    <message>
        <source>Carries credits</source>
        <translation>是否带学分</translation>
    </message>
    <message>
        <source>Accumulable</source>
        <translation>是否可积累</translation>
    </message>
    <message>
        <source>Convertible</source>
        <translation>是否可转换</translation>
    </message>
    <message>
        <source>Recognition rules</source>
        <translation>学分认定说明</translation>
    </message>
    <message>
        <source>Double-counting policy</source>
        <translation>重复认定政策</translation>
    </message>
    <message>
        <source>Assessment as a whole</source>
        <translation>考核方式说明</translation>
    </message>
    <message>
        <source>Certificate rules</source>
        <translation>证书说明</translation>
    </message>
    <message>
        <source>Filing state</source>
        <translation>备案状态</translation>
    </message>
    <message>
        <source>Filing number</source>
        <translation>备案编号</translation>
    </message>
    <message>
        <source>Filing date</source>
        <translation>备案日期</translation>
    </message>
    <message>
        <source>Duration in words</source>
        <translation>学习周期说明</translation>
    </message>
    <message>
        <source>Shortest duration</source>
        <translation>最短学习周期</translation>
    </message>
    <message>
        <source>Longest duration</source>
        <translation>最长学习周期</translation>
    </message>
    <message>
        <source>Unit of duration</source>
        <translation>学习周期单位</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>学期数</translation>
    </message>
    <message>
        <source>Learning hours per week</source>
        <translation>每周学习量</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>教学安排</translation>
    </message>
    <message>
        <source>Fees in words</source>
        <translation>费用说明</translation>
    </message>
    <message>
        <source>Other conditions</source>
        <translation>其他条件</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Language of instruction</source>
        <translation>授课语言</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>质量保障</translation>
    </message>
    <message>
        <source>Quality assurance body</source>
        <translation>质量保障机构</translation>
    </message>
    <message>
        <source>Content renewed each year</source>
        <translation>内容年更新率</translation>
    </message>
    <message>
        <source>Review cycle in months</source>
        <translation>评审周期（月）</translation>
    </message>
    <message>
        <source>Last content update</source>
        <translation>最近更新日期</translation>
    </message>
    <message>
        <source>Development time in months</source>
        <translation>开发周期（月）</translation>
    </message>
    <message>
        <source>Exit rule</source>
        <translation>退出机制</translation>
    </message>
    <message>
        <source>Guidance for learners</source>
        <translation>学习指导</translation>
    </message>
    <message>
        <source>Support of the teaching team</source>
        <translation>教学团队支持</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>资料来源说明</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Cycle in months</source>
        <translation>周期（月）</translation>
    </message>
    <message>
        <source>Quality indicator</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总人数</translation>
    </message>
    <message>
        <source>Quality result</source>
        <translation>质量数据</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Feedback channel</source>
        <translation>反馈渠道</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Embedded content</source>
        <translation>内嵌内容</translation>
    </message>
    <message>
        <source>Rule set answered to</source>
        <translation>适用规则集</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Subject kind</source>
        <translation>对象类别</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Source note</source>
        <translation>资料疑点</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Place in a form</source>
        <translation>表单位置</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Review criterion</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>评审结论</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>修改条件</translation>
    </message>
    <message>
        <source>Recognition by the industry</source>
        <translation>行业认可</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Includes curriculum design</source>
        <translation>参与课程设计</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>所在单位</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>学位</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Main research</source>
        <translation>主要研究方向</translation>
    </message>
    <message>
        <source>Tasks and courses taught</source>
        <translation>承担主要任务与主讲课程</translation>
    </message>
    <message>
        <source>Courses taught before</source>
        <translation>曾授课程</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Course name</source>
        <translation>课程名称</translation>
    </message>
    <message>
        <source>Course of the last three years</source>
        <translation>近三年主讲课程</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>授课安排</translation>
    </message>
    <message>
        <source>Conditions to join</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Basic level</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Intermediate level</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>Advanced level</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Opinion of the college</source>
        <translation>学院意见</translation>
    </message>
    <message>
        <source>Course code</source>
        <translation>课程编码</translation>
    </message>
    <message>
        <source>Total contact hours</source>
        <translation>总学时</translation>
    </message>
    <message>
        <source>Term of offer</source>
        <translation>开课学期</translation>
    </message>
    <message>
        <source>Course mode</source>
        <translation>授课方式</translation>
    </message>
    <message>
        <source>Course description</source>
        <translation>课程简介</translation>
    </message>
    <message>
        <source>Course content</source>
        <translation>教学内容</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>颁发范围</translation>
    </message>
    <message>
        <source>Way of recognition</source>
        <translation>认定方式</translation>
    </message>
    <message>
        <source>Recognised credits</source>
        <translation>可认定学分</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺口描述</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Start of courses</source>
        <translation>开课时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Criterion title</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Task taken on</source>
        <translation>承担任务</translation>
    </message>
    <message>
        <source>Agreement title</source>
        <translation>协议名称</translation>
    </message>
    <message>
        <source>Scope of cooperation</source>
        <translation>合作内容</translation>
    </message>
    <message>
        <source>%1 could not be written: there is not enough space. The old file is untouched. Free some space, or save to another place.</source>
        <translation>%1 无法写入：磁盘空间不足。原文件未受影响。请清理空间，或保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 could not be written: writing is not allowed there. The old file is untouched. Save to another folder, or change its permissions.</source>
        <translation>%1 无法写入：该位置不允许写入。原文件未受影响。请保存到其他文件夹，或修改权限。</translation>
    </message>
    <message>
        <source>%1 could not be replaced: another program is holding it, perhaps a sync client. The old file is untouched. Try again in a moment, or save under another name.</source>
        <translation>%1 无法替换：文件正被其他程序占用，可能是同步盘客户端。原文件未受影响。请稍后重试，或另存为其他名称。</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist. Choose another folder, or connect the drive again.</source>
        <translation>%1 无法写入：所在文件夹不存在。请选择其他文件夹，或重新连接该磁盘。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The old file is untouched. Try again, or save to another place.</source>
        <translation>%1 无法写入：%2。原文件未受影响。请重试，或保存到其他位置。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Choose another name.</source>
        <translation>%1 不是普通文件，请换一个名称。</translation>
    </message>
    <message>
        <source>The program refers to a row that does not exist.</source>
        <translation>该微专业中引用了不存在的条目。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的步骤。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的步骤。</translation>
    </message>
    <message>
        <source>The program has not been saved yet. Choose a name for its file.</source>
        <translation>该微专业尚未保存，请为文件命名。</translation>
    </message>
    <message>
        <source>%1 is open for viewing only. Save under another name to keep your changes.</source>
        <translation>%1 以只读方式打开。如需保留修改，请另存为其他名称。</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened. Nothing was overwritten: save under another name, or compare and merge.</source>
        <translation>%1 打开后已被其他程序修改，未覆盖任何内容。请另存为其他名称，或进行比较与合并。</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the name and the folder.</source>
        <translation>%1 不存在，请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Check its permissions and try again.</source>
        <translation>%1 无法读取：%2。请检查权限后重试。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file. Choose a file in it.</source>
        <translation>%1 是文件夹而不是文件，请选择其中的文件。</translation>
    </message>
    <message>
        <source>%1 is larger than any micro-major file can be (%2 MB at most).</source>
        <translation>%1 过大，微专业文件最大不超过 %2 MB。</translation>
    </message>
    <message>
        <source>%1 cannot be opened for editing because the data folder %2 cannot be written. Check its permissions and free space.</source>
        <translation>无法打开 %1 进行编辑：数据文件夹 %2 不可写入。请检查其权限和剩余空间。</translation>
    </message>
    <message>
        <source>%1 is already open for editing in %2 on %3 (process %4). Close it there, or open it for viewing.</source>
        <translation>%1 已在 %3 上的 %2（进程 %4）中打开编辑。请先在那里关闭，或以只读方式打开。</translation>
    </message>
    <message>
        <source>The recovery journal %1 cannot be used.</source>
        <translation>恢复日志 %1 无法使用。</translation>
    </message>
    <message>
        <source>The step was not done because it could not be secured against a crash: the recovery journal in %1 cannot be written (%2). Free some space and try again.</source>
        <translation>此步骤未执行，因为无法保证其不因意外中断而丢失：%1 中的恢复日志无法写入（%2）。请清理空间后重试。</translation>
    </message>
    <message>
        <source>The recovery journal %1 belongs to a running copy of the program.</source>
        <translation>恢复日志 %1 属于正在运行的程序。</translation>
    </message>
    <message>
        <source>There is no file format with the number %1.</source>
        <translation>不存在编号为 %1 的文件格式。</translation>
    </message>
    <message>
        <source>The row %1 (%2) does not exist any more.</source>
        <translation>条目 %1（%2）已不存在。</translation>
    </message>
    <message>
        <source>The edit refers to a row that does not exist.</source>
        <translation>此次修改引用了不存在的条目。</translation>
    </message>
    <message>
        <source>There is exactly one row of this kind (%1).</source>
        <translation>此类条目（%1）有且只有一条。</translation>
    </message>
    <message>
        <source>The row %1 (%2) could not be taken in; perhaps its identity occurs twice.</source>
        <translation>条目 %1（%2）无法录入，可能是标识重复。</translation>
    </message>
    <message>
        <source>The recovery journal %1 could not be moved to the backups. Check the permissions of the data folder.</source>
        <translation>恢复日志 %1 无法移入备份。请检查数据文件夹的权限。</translation>
    </message>
    <message>
        <source>The recorded step does not fit the present content.</source>
        <translation>所记录的步骤与当前内容不相符。</translation>
    </message>
    <message>
        <source>The identity of a row (%1) must have 1 to 64 characters.</source>
        <translation>条目（%1）的标识须为 1 至 64 个字符。</translation>
    </message>
    <message>
        <source>There are more than %1 rows of one kind (%2); a program cannot hold so many.</source>
        <translation>同一类条目（%2）超过 %1 条，超出一个微专业所能容纳的数量。</translation>
    </message>
    <message>
        <source>“%1” cannot be left empty.</source>
        <translation>“%1”不能为空。</translation>
    </message>
    <message>
        <source>The order of the rows (%1) has gaps.</source>
        <translation>条目（%1）的顺序不连续。</translation>
    </message>
    <message>
        <source>The facts of the program are missing.</source>
        <translation>缺少微专业的基本信息。</translation>
    </message>
    <message>
        <source>%1 is not a micro-major file. Choose a file with the ending .micromajor.</source>
        <translation>%1 不是微专业文件，请选择扩展名为 .micromajor 的文件。</translation>
    </message>
    <message>
        <source>%1 is damaged and was left untouched (%2). Take an earlier version from the backups or ask the sender to send it again.</source>
        <translation>%1 已损坏，程序未对其作任何改动（%2）。请从备份中取用较早的版本，或请发送人重新发送。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes). Take an earlier version from the backups or ask the sender to send it again.</source>
        <translation>%1 是空文件（0 字节）。请从备份中取用较早的版本，或请发送人重新发送。</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Take an earlier version from the backups or ask the sender to send it again.</source>
        <translation>%1 不完整，文件末尾缺失。请从备份中取用较早的版本，或请发送人重新发送。</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a micro-major file.</source>
        <translation>%1 是其他程序的数据库，不是微专业文件。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (format %2; this one knows up to %3). Update the program to open it.</source>
        <translation>%1 由本程序的更新版本保存（格式 %2，当前版本最高支持 %3）。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>its version number is missing</source>
        <translation>缺少版本号</translation>
    </message>
    <message>
        <source>it holds more than fits into it</source>
        <translation>其中的数据超出文件所能容纳的数量</translation>
    </message>
    <message>
        <source>its history cannot be read</source>
        <translation>修订历史无法读取</translation>
    </message>
    <message>
        <source>it contains something unexpected: %1</source>
        <translation>含有不应存在的内容：%1</translation>
    </message>
    <message>
        <source>some of its tables are missing</source>
        <translation>缺少部分数据表</translation>
    </message>
    <message>
        <source>it refers to rows that do not exist</source>
        <translation>引用了不存在的条目</translation>
    </message>
    <message>
        <source>its content does not match its checksum</source>
        <translation>内容与校验值不符</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将%1设为 %2</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>清除%1</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>将“%2”的%1设为 %3</translation>
    </message>
    <message>
        <source>Clear %1 of %2</source>
        <translation>清除“%2”的%1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add %1: %2</source>
        <translation>添加%1：%2</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <translation>删除%1：%2</translation>
    </message>
    <message>
        <source>Remove %2 × %1</source>
        <translation>删除 %2 项%1</translation>
    </message>
    <message>
        <source>Move %1: %2</source>
        <translation>移动%1：%2</translation>
    </message>
    <message>
        <source>%1: the characters of this file cannot be read. Save the file as UTF-8 and import it again.</source>
        <translation>%1：无法识别该文件的字符编码。请将文件另存为 UTF-8 编码后重新导入。</translation>
    </message>
    <message>
        <source>%1: this is not a table of text. Export the course table as CSV and import that.</source>
        <translation>%1：该文件不是文本表格。请将课程表导出为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>%1, row %2: a cell has more than %3 characters. Perhaps a quotation mark is not closed.</source>
        <translation>%1 第 %2 行：单元格超过 %3 个字符，可能是引号没有成对。</translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened but not closed. Close it and import again.</source>
        <translation>%1 第 %2 行：引号没有成对。请补全后重新导入。</translation>
    </message>
    <message>
        <source>%1, row %2: the column names, beginning with “Course ID”, are missing here.</source>
        <translation>%1 第 %2 行：此处缺少以“Course ID”开头的列标题行。</translation>
    </message>
    <message>
        <source>%1: this is not a curriculum in the layout of CurricularAnalytics: no row begins with “Course ID”.</source>
        <translation>%1：该文件不是 CurricularAnalytics 格式的课程表：没有以“Course ID”开头的行。</translation>
    </message>
    <message>
        <source>The section “%1” was left out.</source>
        <translation>“%1”部分未导入。</translation>
    </message>
    <message>
        <source>Columns left out, because a program has no place for them: %1.</source>
        <translation>以下各列在微专业中没有对应字段，未导入：%1。</translation>
    </message>
    <message>
        <source>%1, row %2: a course needs a Course ID of 1 to %3 characters.</source>
        <translation>%1 第 %2 行：课程须有 1 至 %3 个字符的 Course ID。</translation>
    </message>
    <message>
        <source>%1, row %2: the Course ID “%3” already stands in row %4. Give one of them another ID.</source>
        <translation>%1 第 %2 行：Course ID“%3”与第 %4 行重复。请修改其中一个。</translation>
    </message>
    <message>
        <source>%1, row %2: a program can have at most %3 courses.</source>
        <translation>%1 第 %2 行：一个微专业最多 %3 门课程。</translation>
    </message>
    <message>
        <source>Row %1: the term “%2” is not a number and was left out.</source>
        <translation>第 %1 行：学期“%2”不是数字，未导入。</translation>
    </message>
    <message>
        <source>%1, row %2: the course “%3” requires “%4”, but no course has that Course ID.</source>
        <translation>%1 第 %2 行：课程“%3”的先修要求为“%4”，但没有课程使用该 Course ID。</translation>
    </message>
    <message>
        <source>Row %1: the requisite “%2” is written twice and was taken once.</source>
        <translation>第 %1 行：先修要求“%2”重复，只保留一次。</translation>
    </message>
    <message>
        <source>%1: the file is larger than 64 MiB. A course table is far smaller; choose another file.</source>
        <translation>%1：文件超过 64 MiB，远大于正常的课程表。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1: the file is empty.</source>
        <translation>%1：文件为空。</translation>
    </message>
    <message>
        <source>The document package could not be built (%1). Free some memory and try again.</source>
        <translation>无法生成文档包（%1）。请释放一些内存后重试。</translation>
    </message>
    <message>
        <source>the number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>the number has more than three decimals.</source>
        <translation>数字超过三位小数。</translation>
    </message>
    <message>
        <source>the value is empty; leave the key out when nothing is stated.</source>
        <translation>值为空；未填写时请不要写这个键。</translation>
    </message>
    <message>
        <source>a number is expected.</source>
        <translation>此处应为数字。</translation>
    </message>
    <message>
        <source>a whole number is expected.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>the content is not base64.</source>
        <translation>内容不是 base64 编码。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, at %2: %3</source>
        <translation>%1，位置 %2：%3</translation>
    </message>
    <message>
        <source>this is not a program in the JSON format of Micromajor Workbench (no &quot;format&quot;: &quot;micromajor-program&quot;).</source>
        <translation>这不是微专业设计工作台的 JSON 方案（缺少 &quot;format&quot;: &quot;micromajor-program&quot;）。</translation>
    </message>
    <message>
        <source>the file was written by a newer version of this program (format version %1, known is %2); please update.</source>
        <translation>文件由更新版本的程序写成（格式版本 %1，本程序支持 %2），请升级。</translation>
    </message>
    <message>
        <source>the format version must be %1.</source>
        <translation>格式版本应为 %1。</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB.</source>
        <translation>文件超过 64 MiB。</translation>
    </message>
    <message>
        <source>the text is UTF-16; save the file as UTF-8 and try again.</source>
        <translation>文本编码为 UTF-16，请将文件另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>the text is not valid UTF-8; save the file as UTF-8 and try again.</source>
        <translation>文本不是有效的 UTF-8，请将文件另存为 UTF-8 后重试。</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid JSON: %3.</source>
        <translation>第 %1 行第 %2 列不是有效的 JSON：%3。</translation>
    </message>
    <message>
        <source>a JSON object is expected.</source>
        <translation>此文件应为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>this key is not known; was the file written by a newer version?</source>
        <translation>不认识这个键；文件是否由更新版本的程序写成？</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>a list is expected.</source>
        <translation>此处应为列表。</translation>
    </message>
    <message>
        <source>%1 rows are too many; at most %2 are possible.</source>
        <translation>%1 行太多，最多 %2 行。</translation>
    </message>
    <message>
        <source>every row needs an identity, a text of 1 to 64 characters.</source>
        <translation>每一行都需要标识（1 到 64 个字符的文本）。</translation>
    </message>
    <message>
        <source>the identity “%1” occurs twice.</source>
        <translation>标识“%1”重复出现。</translation>
    </message>
    <message>
        <source>there is no row “%1” in %2.</source>
        <translation>%2 中没有行“%1”。</translation>
    </message>
    <message>
        <source>the row “%1” is part of itself.</source>
        <translation>行“%1”成了自己的下级。</translation>
    </message>
    <message>
        <source>There is no sample “%1”; the samples are S01 to S12.</source>
        <translation>没有样例“%1”；样例为 S01 到 S12。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1: “%2” is not a number with at most three decimals, such as 2 or 15.5.</source>
        <translation>%1：“%2”不是数字；应为最多三位小数的数，如 2 或 15.5。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a whole number.</source>
        <translation>%1：“%2”不是整数。</translation>
    </message>
    <message>
        <source>%1: “%2” is neither yes nor no.</source>
        <translation>%1：“%2”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a date, such as 2025-09-01.</source>
        <translation>%1：“%2”不是日期，应如 2025-09-01。</translation>
    </message>
    <message>
        <source>%1: “%2” is not one of the choices: %3.</source>
        <translation>%1：“%2”不在可选项中；可选：%3。</translation>
    </message>
    <message>
        <source>%1: “%2” is the name of more than one %3; give its identity instead.</source>
        <translation>%1：有多个%3名为“%2”，请改用标识。</translation>
    </message>
    <message>
        <source>%1: there is no %3 named “%2”.</source>
        <translation>%1：没有名为“%2”的%3。</translation>
    </message>
    <message>
        <source>%1: its content comes from a file and cannot be typed.</source>
        <translation>%1：内容来自文件，不能直接键入。</translation>
    </message>
    <message>
        <source>%1: the text has %2 characters; at most %3 are possible.</source>
        <translation>%1：文本有 %2 个字符，最多 %3 个。</translation>
    </message>
    <message>
        <source>%1: the text contains characters that cannot be stored; delete and retype it.</source>
        <translation>%1：文本中含有无法保存的字符，请删除后重新输入。</translation>
    </message>
    <message>
        <source>%1: “%2” is not a known choice.</source>
        <translation>%1：“%2”不是可选项。</translation>
    </message>
    <message>
        <source>%1: “%2” is not an identity of 1 to 64 characters.</source>
        <translation>%1：“%2”不是 1 到 64 个字符的标识。</translation>
    </message>
    <message>
        <source>%1: %2 is negative; it must be zero or more.</source>
        <translation>%1：%2 是负数，应为零或正数。</translation>
    </message>
    <message>
        <source>%1: %2 is too large; at most %3 is possible.</source>
        <translation>%1：%2 过大，最大为 %3。</translation>
    </message>
    <message>
        <source>%1 is missing; this row cannot be without it.</source>
        <translation>缺少“%1”；没有它这一行就不成立。</translation>
    </message>
    <message>
        <source>%1: the value has the wrong type.</source>
        <translation>%1：值的类型不对。</translation>
    </message>
    <message>
        <source>Does not apply: %1 is %2.</source>
        <translation>不适用：%1为%2。</translation>
    </message>
    <message>
        <source>Title without words of a degree</source>
        <translation>名称不用学位字样</translation>
    </message>
    <message>
        <source>The title %1 says “%2”, which readers take for a degree or a second major.</source>
        <translation>名称“%1”含有“%2”字样，容易被理解为学位或第二专业。</translation>
    </message>
    <message>
        <source>Words that a title must not contain</source>
        <translation>名称中不得出现的字样</translation>
    </message>
    <message>
        <source>1 Target learners</source>
        <translation>1 面向对象</translation>
    </message>
    <message>
        <source>2 Capability gap</source>
        <translation>2 对应能力缺口</translation>
    </message>
    <message>
        <source>3 Content</source>
        <translation>3 内容构成</translation>
    </message>
    <message>
        <source>4 Learning mode</source>
        <translation>4 学习形式</translation>
    </message>
    <message>
        <source>5 Credits</source>
        <translation>5 学分</translation>
    </message>
    <message>
        <source>6 Assessment</source>
        <translation>6 评价方式</translation>
    </message>
    <message>
        <source>7 Certificate</source>
        <translation>7 证书颁发与核验</translation>
    </message>
    <message>
        <source>8 Other: fee, duration, conditions</source>
        <translation>8 其他信息（费用、学习周期、条件）</translation>
    </message>
    <message>
        <source>All eight design dimensions filled</source>
        <translation>八个设计维度</translation>
    </message>
    <message>
        <source>Nothing is stated in the dimension %1.</source>
        <translation>维度“%1”没有填写任何内容。</translation>
    </message>
    <message>
        <source>The type %1 is not one of the list: %2.</source>
        <translation>类型“%1”不在列表内：%2。</translation>
    </message>
    <message>
        <source>The type of the micro-major is not stated.</source>
        <translation>微专业的类型未填写。</translation>
    </message>
    <message>
        <source>Types that are accepted; empty = any</source>
        <translation>认可的类型（空 = 不限）</translation>
    </message>
    <message>
        <source>The program carries no credits.</source>
        <translation>本项目不带学分。</translation>
    </message>
    <message>
        <source>The total credits are not stated.</source>
        <translation>总学分未填写。</translation>
    </message>
    <message>
        <source>The total credits are not stated; the courses to take add up to %1.</source>
        <translation>总学分未填写；须修课程合计 %1 学分。</translation>
    </message>
    <message>
        <source>No price per credit stands beside a total fee.</source>
        <translation>没有同时填写每学分价格和总费用。</translation>
    </message>
    <message>
        <source>Fee and price per credit</source>
        <translation>费用与每学分价格</translation>
    </message>
    <message>
        <source>%1 per credit for %2 credits does not give the stated total fee of %3.</source>
        <translation>每学分 %1、共 %2 学分，与填写的总费用 %3 不符。</translation>
    </message>
    <message>
        <source>The rule set names no limit.</source>
        <translation>规则集没有规定限值。</translation>
    </message>
    <message>
        <source>There are no courses yet.</source>
        <translation>还没有课程。</translation>
    </message>
    <message>
        <source>%1: %2 hours for %3 credits are %4 hours per credit; the rule set asks for %5.</source>
        <translation>“%1”%2 学时、%3 学分，即每学分 %4 学时（规则集要求：%5 学时）。</translation>
    </message>
    <message>
        <source>Fewest contact hours for one credit</source>
        <translation>每学分最少学时</translation>
    </message>
    <message>
        <source>Most contact hours for one credit</source>
        <translation>每学分最多学时</translation>
    </message>
    <message>
        <source>Theory, practice and lab hours</source>
        <translation>理论、实践、实验学时之和</translation>
    </message>
    <message>
        <source>%1: theory, practice and lab hours add up to %2, but the total is %3 hours.</source>
        <translation>“%1”理论、实践、实验学时合计 %2，而总学时为 %3。</translation>
    </message>
    <message>
        <source>Stated total credits and the courses</source>
        <translation>总学分与课程学分之和</translation>
    </message>
    <message>
        <source>The program states %1 credits, but the courses to take add up to %2.</source>
        <translation>总学分填写为 %1，而须修课程合计 %2 学分。</translation>
    </message>
    <message>
        <source>Total credits within the limits</source>
        <translation>总学分是否在限值内</translation>
    </message>
    <message>
        <source>The priority area %1 is declared without a direction.</source>
        <translation>申报了重点领域“%1”，没有填写建设方向。</translation>
    </message>
    <message>
        <source>The direction %1 is declared without its priority area.</source>
        <translation>申报了建设方向“%1”，没有填写所属的重点领域。</translation>
    </message>
    <message>
        <source>The direction %1 belongs to the area %2, not to %3.</source>
        <translation>建设方向“%1”属于领域 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Programs of this type need no priority direction.</source>
        <translation>该类型无须申报建设方向。</translation>
    </message>
    <message>
        <source>Priority area and direction declared</source>
        <translation>申报领域和方向</translation>
    </message>
    <message>
        <source>No priority area and direction are declared.</source>
        <translation>没有申报重点产业领域和建设方向。</translation>
    </message>
    <message>
        <source>Types that must declare a direction; empty = all</source>
        <translation>须申报建设方向的类型（空 = 全部）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 of %3 courses share words with it: %4.</source>
        <translation>%1：%3 门课程中有 %2 门与其用词相符：%4。</translation>
    </message>
    <message>
        <source>No direction is declared.</source>
        <translation>没有申报建设方向。</translation>
    </message>
    <message>
        <source>Direction borne by the courses</source>
        <translation>方向由课程支撑</translation>
    </message>
    <message>
        <source>No course name, description or content shares a word with the declared direction %1.</source>
        <translation>没有一门课程的名称、简介或内容与申报的方向“%1”用词相符。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>The program names no rule set.</source>
        <translation>方案没有声明适用的规则集。</translation>
    </message>
    <message>
        <source>Rule sets that are known</source>
        <translation>规则集可用</translation>
    </message>
    <message>
        <source>The program answers to the rule set %1, which is not known here: its rules were not checked.</source>
        <translation>方案声明适用规则集“%1”，但这里没有该规则集，未按其检查。</translation>
    </message>
    <message>
        <source>There are no waivers.</source>
        <translation>没有豁免。</translation>
    </message>
    <message>
        <source>Waivers that are needed</source>
        <translation>豁免仍有必要</translation>
    </message>
    <message>
        <source>The waiver for “%1” no longer waives anything.</source>
        <translation>对“%1”的豁免已不再需要。</translation>
    </message>
    <message>
        <source>%1 stands in term %2; terms count from 1.</source>
        <translation>“%1”排在第 %2 学期；学期从 1 开始编号。</translation>
    </message>
    <message>
        <source>Courses within the length of the program</source>
        <translation>课程在学制之内</translation>
    </message>
    <message>
        <source>%1 is offered in term %2, but the program has only %3 terms.</source>
        <translation>“%1”排在第 %2 学期，而学制只有 %3 个学期。</translation>
    </message>
    <message>
        <source>Terms in a year, for programs whose length is stated in years</source>
        <translation>每年学期数（学制按年填写时用于换算）</translation>
    </message>
    <message>
        <source>No course requires another one.</source>
        <translation>课程之间没有先修要求。</translation>
    </message>
    <message>
        <source>Prerequisites without a circle</source>
        <translation>先修关系不循环</translation>
    </message>
    <message>
        <source>These courses require each other in a circle, so nobody can begin: %1.</source>
        <translation>先修关系循环，无法开始修读：%1。</translation>
    </message>
    <message>
        <source>%1 (term %2) must be taken in the same term as %3 (term %4).</source>
        <translation>“%1”（第 %2 学期）必须与“%3”（第 %4 学期）同学期修读。</translation>
    </message>
    <message>
        <source>%1 (term %2) comes before its co-requisite %3 (term %4).</source>
        <translation>“%1”（第 %2 学期）早于它的并修课程“%3”（第 %4 学期）。</translation>
    </message>
    <message>
        <source>Prerequisites come first</source>
        <translation>先修课程在前</translation>
    </message>
    <message>
        <source>%1 (term %2) requires %3, which is not taken before it (term %4).</source>
        <translation>“%1”（第 %2 学期）要求先修“%3”，而后者排在第 %4 学期，没有在前。</translation>
    </message>
    <message>
        <source>%1 (%2) requires %3 of the later stage %4.</source>
        <translation>“%1”（%2）要求先修“%3”，而后者属于更后的“%4”阶段。</translation>
    </message>
    <message>
        <source>No module states its stage.</source>
        <translation>模块都没有填写阶段。</translation>
    </message>
    <message>
        <source>Stages in their order</source>
        <translation>阶段顺序</translation>
    </message>
    <message>
        <source>The stage %1 begins in term %2 (%3), before the stage %4 in term %5.</source>
        <translation>“%1”阶段从第 %2 学期开始（%3），早于“%4”阶段（第 %5 学期）。</translation>
    </message>
    <message>
        <source>Load of each term</source>
        <translation>每学期负担</translation>
    </message>
    <message>
        <source>Term %1 carries up to %2 credits; the rule set allows %3.</source>
        <translation>第 %1 学期最多达到 %2 学分，规则集的上限为 %3 学分。</translation>
    </message>
    <message>
        <source>Most credits in one term</source>
        <translation>每学期学分上限</translation>
    </message>
    <message>
        <source>Cannot be judged: a choice group cannot be satisfied.</source>
        <translation>无法判断：有选修组的要求无法满足。</translation>
    </message>
    <message>
        <source>Cannot be judged: the choice groups overlap too much to compute every choice.</source>
        <translation>无法判断：选修组相互交叉过多，无法算出全部选法。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>不少于 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>不超过 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4 more</source>
        <translation>%1、%2、%3 等（另有 %4 项）</translation>
    </message>
    <message>
        <source>Number of courses within the limits</source>
        <translation>课程门数是否在限值内</translation>
    </message>
    <message>
        <source>The program has no modules.</source>
        <translation>方案没有划分模块。</translation>
    </message>
    <message>
        <source>Courses belong to a module</source>
        <translation>课程归入模块</translation>
    </message>
    <message>
        <source>%1 belongs to no module although the program is divided into modules.</source>
        <translation>方案划分了模块，但“%1”没有归入任何模块。</translation>
    </message>
    <message>
        <source>There are fewer than two courses.</source>
        <translation>课程不足两门。</translation>
    </message>
    <message>
        <source>%1 and %2 have the same course code %3.</source>
        <translation>“%1”和“%2”的课程编码相同（%3）。</translation>
    </message>
    <message>
        <source>Courses listed once</source>
        <translation>课程只列一次</translation>
    </message>
    <message>
        <source>%1 stands in the list of courses more than once.</source>
        <translation>“%1”在课程表中重复出现。</translation>
    </message>
    <message>
        <source>%1 asks for at least %2 courses but allows at most %3.</source>
        <translation>%1要求至少选 %2 门，却规定至多 %3 门。</translation>
    </message>
    <message>
        <source>%1 asks for at least %2 credits but allows at most %3.</source>
        <translation>%1要求至少 %2 学分，却规定至多 %3 学分。</translation>
    </message>
    <message>
        <source>%1: no selection of its courses satisfies its limits together with the other groups.</source>
        <translation>%1：没有任何选法能同时满足它和其他选修组的要求。</translation>
    </message>
    <message>
        <source>There are no choice groups.</source>
        <translation>没有选修组。</translation>
    </message>
    <message>
        <source>Choice groups that can be satisfied</source>
        <translation>选修组能否满足</translation>
    </message>
    <message>
        <source>%1 asks for %2 courses, but only %3 can be chosen.</source>
        <translation>%1要求选 %2 门，但只有 %3 门可选。</translation>
    </message>
    <message>
        <source>The program states no number of courses; the list speaks for itself.</source>
        <translation>未填写课程门数，以课程表为准。</translation>
    </message>
    <message>
        <source>Stated number of courses and the list</source>
        <translation>规定课程门数与课程表</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; remove it or correct its spelling.</source>
        <translation>这里没有“%1”这一项，请删除或改正拼写。</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>“%1” must have the members “zh” and “en”, at least one of them.</source>
        <translation>“%1”必须有“zh”和“en”，至少填写一项。</translation>
    </message>
    <message>
        <source>“appliesTo” must name fields of the program, each with a list of values.</source>
        <translation>“appliesTo”必须列出方案的字段，每个字段给出取值列表。</translation>
    </message>
    <message>
        <source>The program has no field “%1” whose text could be compared.</source>
        <translation>方案没有可供比较的文本字段“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>The id “%1” must have small letters, digits and hyphens only, and must not be “built-in”.</source>
        <translation>id“%1”只能由小写字母、数字和连字符组成，且不能是“built-in”。</translation>
    </message>
    <message>
        <source>“evidence” must be text-read, secondary, proposal or background.</source>
        <translation>“evidence”必须是 text-read、secondary、proposal 或 background。</translation>
    </message>
    <message>
        <source>The limits contradict each other: “%1” is larger than “%2”.</source>
        <translation>限值矛盾：“%1”大于“%2”。</translation>
    </message>
    <message>
        <source>The rule %1 has no option “%2”.</source>
        <translation>规则 %1 没有选项“%2”。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to 1000000, or null for no limit.</source>
        <translation>“%1”必须是 0 到 1000000 的整数，或用 null 表示不限。</translation>
    </message>
    <message>
        <source>“%1” must be a number from 0 to 1000000 with at most three decimals, or null for no limit.</source>
        <translation>“%1”必须是 0 到 1000000 的数，最多三位小数，或用 null 表示不限。</translation>
    </message>
    <message>
        <source>“%1” must be true or false.</source>
        <translation>“%1”必须是 true 或 false。</translation>
    </message>
    <message>
        <source>Each member of “rules” must be an object.</source>
        <translation>“rules”的每一项必须是对象。</translation>
    </message>
    <message>
        <source>The rule “%1” is unknown; “micromajor-cli rules” lists the known ones.</source>
        <translation>没有名为“%1”的规则；用“micromajor-cli rules”可列出全部规则。</translation>
    </message>
    <message>
        <source>The rule “%1” always runs and cannot stand in a rule set.</source>
        <translation>规则“%1”总会执行，不能写入规则集。</translation>
    </message>
    <message>
        <source>The rule “%1” stands in the rule set twice.</source>
        <translation>规则“%1”在规则集中重复出现。</translation>
    </message>
    <message>
        <source>“severity” must be error, warning or advice.</source>
        <translation>“severity”必须是 error、warning 或 advice。</translation>
    </message>
    <message>
        <source>“options” must be an object.</source>
        <translation>“options”必须是对象。</translation>
    </message>
    <message>
        <source>%1 has more than 1 MiB: that is no rule set.</source>
        <translation>%1 超过 1 MiB，不是规则集。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON (%3).</source>
        <translation>%1 第 %2 行：不是有效的 JSON（%3）。</translation>
    </message>
    <message>
        <source>A rule set must be a JSON object.</source>
        <translation>规则集必须是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>“rules” must be a list with at least one rule.</source>
        <translation>“rules”必须是列表，至少有一条规则。</translation>
    </message>
    <message>
        <source>The rule set %1 cannot be read: %2.</source>
        <translation>无法读取规则集 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is not a file, so it holds no rule set.</source>
        <translation>%1 不是文件，不能作为规则集。</translation>
    </message>
    <message>
        <source>There is no rule set and no file named %1; the rule sets are: %2.</source>
        <translation>没有名为 %1 的规则集或文件；现有规则集：%2。</translation>
    </message>
    <message>
        <source>The database engine reported: %1.</source>
        <translation>数据库引擎报告：%1。</translation>
    </message>
    <message>
        <source>Add course “%1”</source>
        <translation>新增课程“%1”</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>新增课程</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Change %2 of “%1”</source>
        <translation>修改“%1”的%2</translation>
    </message>
    <message>
        <source>Clear %1 cells</source>
        <translation>清除 %1 个单元格</translation>
    </message>
    <message>
        <source>Fill down %1 cells</source>
        <translation>向下填充 %1 个单元格</translation>
    </message>
    <message>
        <source>Move course “%1”</source>
        <translation>移动课程“%1”</translation>
    </message>
    <message>
        <source>Move %1 courses</source>
        <translation>移动 %1 门课程</translation>
    </message>
    <message>
        <source>“%1” is not a course of this program. Type the name or code of a course, several separated by a comma.</source>
        <translation>“%1”不是本微专业的课程。请填写课程名称或编码，多门课程用顿号或逗号分隔。</translation>
    </message>
    <message>
        <source>A course cannot be its own prerequisite. Name another course.</source>
        <translation>课程不能以自身为先修课程，请填写其他课程。</translation>
    </message>
    <message>
        <source>Paste %1 cells</source>
        <translation>粘贴 %1 个单元格</translation>
    </message>
    <message>
        <source>New blank program</source>
        <translation>新建空白微专业</translation>
    </message>
    <message>
        <source>New from sample %1</source>
        <translation>由样例 %1 新建</translation>
    </message>
    <message>
        <source>Answer to rule set %1</source>
        <translation>适用规则集 %1</translation>
    </message>
    <message>
        <source>No longer answer to rule set %1</source>
        <translation>不再适用规则集 %1</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>豁免：%1</translation>
    </message>
    <message>
        <source>Withdraw the waiver: %1</source>
        <translation>撤回豁免：%1</translation>
    </message>
    <message>
        <source>%1 names no rule set to answer to; choose one with --ruleset.</source>
        <translation>%1 没有指明适用的规则集，请用 --ruleset 指定。</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1；另有 %2 项</translation>
    </message>
    <message>
        <source>[%1] </source>
        <translation>［%1］</translation>
    </message>
    <message>
        <source>(waived)</source>
        <translation>（已豁免）</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>Possible fix: %1</source>
        <translation>可修正：%1</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>不符合</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 advice; %4 cannot be judged, %5 met, %6 not applicable, %7 waived</source>
        <translation>错误 %1，警告 %2，建议 %3；无法判断 %4，符合 %5，不适用 %6，已豁免 %7</translation>
    </message>
    <message>
        <source>The option --%1 is not known here; “micromajor-cli help” lists the commands with their options.</source>
        <translation>此命令没有选项 --%1；“micromajor-cli help”列出各命令及其选项。</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>选项 --%1 不带值。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项 --%1 需要一个值。</translation>
    </message>
    <message>
        <source>A file is missing; “micromajor-cli help” lists the commands.</source>
        <translation>缺少文件；“micromajor-cli help”列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many; “micromajor-cli help” lists the commands.</source>
        <translation>多了一个参数“%1”；“micromajor-cli help”列出全部命令。</translation>
    </message>
    <message>
        <source>“%2” is not possible for --%1; choose %3.</source>
        <translation>--%1 不能是“%2”；可选：%3。</translation>
    </message>
    <message>
        <source>micromajor-cli COMMAND … — exit code 0: fine; 1: findings at error level; 2: could not be done</source>
        <translation>micromajor-cli 命令 … —— 退出码 0：正常；1：有错误级问题；2：未能完成</translation>
    </message>
    <message>
        <source>Every command also takes --language zh|en.</source>
        <translation>所有命令都可加 --language zh|en。</translation>
    </message>
    <message>
        <source>A command is missing; “micromajor-cli help” lists the commands.</source>
        <translation>缺少命令；“micromajor-cli help”列出全部命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”; “micromajor-cli help” lists the commands.</source>
        <translation>没有命令“%1”；“micromajor-cli help”列出全部命令。</translation>
    </message>
    <message>
        <source>Say where the export goes: --output PATH.</source>
        <translation>请指明导出到哪里：--output PATH。</translation>
    </message>
    <message>
        <source>Say where the program goes: --output FILE.</source>
        <translation>请指明方案保存到哪里：--output FILE。</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>%1: %2 courses and %3 prerequisites imported.</source>
        <translation>%1：已导入 %2 门课程、%3 条先修关系。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Credits of the courses to take</source>
        <translation>应修课程学分合计</translation>
    </message>
    <message>
        <source>Credits of all courses offered</source>
        <translation>开设课程学分合计</translation>
    </message>
    <message>
        <source>Courses to take</source>
        <translation>应修课程门数</translation>
    </message>
    <message>
        <source>Courses offered</source>
        <translation>开设课程门数</translation>
    </message>
    <message>
        <source>Contact hours to take</source>
        <translation>应修学时</translation>
    </message>
    <message>
        <source>Practice share of the contact hours</source>
        <translation>实践学时占比</translation>
    </message>
    <message>
        <source>Head revision</source>
        <translation>当前修订</translation>
    </message>
    <message>
        <source>Shows the totals as ranges, the counts and the head revision.</source>
        <translation>显示各项合计（区间）、门数和当前修订。</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>%1: the prerequisites go round in a circle (%2); the figures are only defined without one.</source>
        <translation>%1：先修关系形成循环（%2），无法计算指标；请先去掉循环。</translation>
    </message>
    <message>
        <source>Delay	Blocking	Complexity	Centrality	Course</source>
        <translation>延迟	阻塞	复杂度	中心度	课程</translation>
    </message>
    <message>
        <source>Shows the figures of the prerequisite graph: delay, blocking, complexity, centrality.</source>
        <translation>显示先修关系图的指标：延迟、阻塞、复杂度、中心度。</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>新微专业</translation>
    </message>
    <message>
        <source>%1: there is no such file.</source>
        <translation>%1：没有这个文件。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file.</source>
        <translation>%1 是文件夹，请指定文件。</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe; name an ordinary file.</source>
        <translation>%1 是设备或管道，请指定普通文件。</translation>
    </message>
    <message>
        <source>%1 is larger than 256 MiB; a program is never that large.</source>
        <translation>%1 超过 256 MiB，微专业方案不会有这么大。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 无法读取：%2</translation>
    </message>
    <message>
        <source>%1 has no history; only .micromajor files have one.</source>
        <translation>%1 没有修订历史；只有 .micromajor 文件才有。</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name.</source>
        <translation>%1 已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is the program itself; choose another name for the export.</source>
        <translation>%1 就是方案文件本身，请为导出换一个名称。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file; choose another name for the export.</source>
        <translation>%1 不是普通文件，请为导出换一个名称。</translation>
    </message>
    <message>
        <source>%1  %2 · %3 · %4 rules</source>
        <translation>%1  %2 · %3 · %4 条规则</translation>
    </message>
    <message>
        <source>Lists the built-in samples.</source>
        <translation>列出内置样例。</translation>
    </message>
    <message>
        <source>The content fits its hash.</source>
        <translation>内容与摘要一致。</translation>
    </message>
    <message>
        <source>The content does not fit its hash: it was changed or damaged outside of the program.</source>
        <translation>内容与摘要不符：文件在本程序之外被改动或已损坏。</translation>
    </message>
    <message>
        <source>The chain of revisions is whole.</source>
        <translation>修订链完整。</translation>
    </message>
    <message>
        <source>The chain of revisions is broken.</source>
        <translation>修订链已断裂。</translation>
    </message>
    <message>
        <source>The history leads to the content.</source>
        <translation>修订历史可重现当前内容。</translation>
    </message>
    <message>
        <source>The history does not lead to the content.</source>
        <translation>修订历史推不出当前内容。</translation>
    </message>
    <message>
        <source>%1, row %2: the credit hours of “%3” are “%4”. Write a number of 0 or more, three decimals at most.</source>
        <translation>%1 第 %2 行：“%3”的学分为“%4”。请填写不小于 0 的数字，最多三位小数。</translation>
    </message>
    <message>
        <source>%1 was not imported: the prerequisites go round in a circle (%2). Take one of them out.</source>
        <translation>%1 未导入：先修关系形成循环（%2），请去掉其中一项。</translation>
    </message>
    <message>
        <source>No row of %1 could be read.</source>
        <translation>“%1”全部记录无法读取。</translation>
    </message>
    <message>
        <source>Some rows of %1 could not be read.</source>
        <translation>“%1”部分记录无法读取。</translation>
    </message>
    <message>
        <source>One row of %1 could not be read.</source>
        <translation>“%1”有 1 条记录无法读取。</translation>
    </message>
    <message>
        <source>%2 rows of %1 could not be read.</source>
        <translation>“%1”有 %2 条记录无法读取。</translation>
    </message>
    <message>
        <source>One row of %1 was left out because its identity is unusable or its values are garbled.</source>
        <translation>“%1”有 1 条记录标识不可用或内容错乱，未予保留。</translation>
    </message>
    <message>
        <source>%2 rows of %1 were left out because their identity is unusable or their values are garbled.</source>
        <translation>“%1”有 %2 条记录标识不可用或内容错乱，未予保留。</translation>
    </message>
    <message>
        <source>One row of %1 was left out because it belongs to a row that is lost.</source>
        <translation>“%1”有 1 条记录因所属记录已丢失，未予保留。</translation>
    </message>
    <message>
        <source>%2 rows of %1 were left out because they belong to rows that are lost.</source>
        <translation>“%1”有 %2 条记录因所属记录已丢失，未予保留。</translation>
    </message>
    <message>
        <source>One value of %1 was out of range and is empty now.</source>
        <translation>“%1”有 1 个值超出允许范围，已置空。</translation>
    </message>
    <message>
        <source>%2 values of %1 were out of range and are empty now.</source>
        <translation>“%1”有 %2 个值超出允许范围，已置空。</translation>
    </message>
    <message>
        <source>One reference of %1 pointed to a row that is lost and is empty now.</source>
        <translation>“%1”有 1 处引用指向已丢失的记录，已置空。</translation>
    </message>
    <message>
        <source>%2 references of %1 pointed to rows that are lost and are empty now.</source>
        <translation>“%1”有 %2 处引用指向已丢失的记录，已置空。</translation>
    </message>
    <message>
        <source>nothing in it can be read any more</source>
        <translation>其中内容已全部无法读取</translation>
    </message>
    <message>
        <source>The history was not taken over; the new file begins with what could be read.</source>
        <translation>修订历史未予保留，新文件从可读取的内容开始记录。</translation>
    </message>
    <message>
        <source>Salvaged from %1</source>
        <translation>从 %1 抢救恢复</translation>
    </message>
    <message>
        <source>Cannot be judged: %1 is not stated.</source>
        <translation>无法判断：%1未填写。</translation>
    </message>
    <message>
        <source>Cannot be judged: %1 and %2 more are not stated.</source>
        <translation>无法判断：%1及另外 %2 处未填写。</translation>
    </message>
    <message>
        <source>No course supports an outcome yet.</source>
        <translation>支撑矩阵尚未填写。</translation>
    </message>
    <message>
        <source>No assessment item names an outcome.</source>
        <translation>考核项目没有对应任何学习成果。</translation>
    </message>
    <message>
        <source>Let %1 give no evidence for “%2”</source>
        <translation>“%1”不再作为“%2”的评价依据</translation>
    </message>
    <message>
        <source>Assessment items keep to the support matrix</source>
        <translation>考核项目与支撑矩阵一致</translation>
    </message>
    <message>
        <source>%1 (%2) gives evidence for the outcome “%3”, which this course does not support.</source>
        <translation>“%1”（%2）作为成果“%3”的评价依据，而这门课程不支撑该成果。</translation>
    </message>
    <message>
        <source>Weights of assessment items add up to 100%</source>
        <translation>考核项目权重之和为 100%</translation>
    </message>
    <message>
        <source>%1: the weights of the assessment items add up to %2%, not to 100%.</source>
        <translation>“%1”各考核项目的权重合计 %2%，不是 100%。</translation>
    </message>
    <message>
        <source>Let %1 give evidence for “%2”</source>
        <translation>将“%1”作为“%2”的评价依据</translation>
    </message>
    <message>
        <source>None of the %1 assessment items names the outcomes for which it gives evidence.</source>
        <translation>%1 个考核项目都没有指明所支撑的学习成果。</translation>
    </message>
    <message>
        <source>Every assessment item serves an outcome</source>
        <translation>每个考核项目都对应成果</translation>
    </message>
    <message>
        <source>%1 (%2) gives evidence for no outcome.</source>
        <translation>“%1”（%2）没有对应任何成果。</translation>
    </message>
    <message>
        <source>Every course says how it is assessed</source>
        <translation>每门课程都说明考核方式</translation>
    </message>
    <message>
        <source>%1 has neither assessment items nor a form of assessment.</source>
        <translation>“%1”没有考核项目，也没有填写考核方式。</translation>
    </message>
    <message>
        <source>There are no rubrics.</source>
        <translation>没有评分量规。</translation>
    </message>
    <message>
        <source>Rubrics describe their levels</source>
        <translation>评分量规写明等级</translation>
    </message>
    <message>
        <source>The rubric %1 describes no levels; assessment items that use it: %2.</source>
        <translation>评分量规“%1”没有等级描述，而有 %2 个考核项目使用它。</translation>
    </message>
    <message>
        <source>There are no outcomes yet.</source>
        <translation>还没有学习成果。</translation>
    </message>
    <message>
        <source>There are no assessment items yet.</source>
        <translation>还没有考核项目。</translation>
    </message>
    <message>
        <source>Scale the weights of %1 to 100%</source>
        <translation>将“%1”的各项权重按比例调整到 100%</translation>
    </message>
    <message>
        <source>Assessment by performance, not by tests alone</source>
        <translation>不只靠测试考核</translation>
    </message>
    <message>
        <source>All %1 assessment items are tests; none asks for a project, a portfolio or the application of a skill.</source>
        <translation>%1 个考核项目全部为测试，没有项目、作品集或技能应用。</translation>
    </message>
    <message>
        <source>There are no course objectives yet.</source>
        <translation>还没有课程目标。</translation>
    </message>
    <message>
        <source>No assessment item is tied to a course objective, so none of the %1 objectives is assessed.</source>
        <translation>考核项目没有对应任何课程目标，%1 个课程目标均无考核。</translation>
    </message>
    <message>
        <source>Every course objective is assessed</source>
        <translation>每个课程目标都有考核</translation>
    </message>
    <message>
        <source>%1: no assessment item gives evidence for the objective %2.</source>
        <translation>“%1”的课程目标“%2”没有对应的考核项目。</translation>
    </message>
    <message>
        <source>No assessment item is tied to a course objective.</source>
        <translation>考核项目没有对应任何课程目标。</translation>
    </message>
    <message>
        <source>Weights of each course objective add up to 100%</source>
        <translation>课程目标的权重之和为 100%</translation>
    </message>
    <message>
        <source>The outcome “%1” is assessed only in %2, which a learner need not choose.</source>
        <translation>成果“%1”只在 %2 中考核，而学生可以不选。</translation>
    </message>
    <message>
        <source>Outcomes assessed whatever a learner chooses</source>
        <translation>不论怎样选课，成果都有考核</translation>
    </message>
    <message>
        <source>The outcome “%1” is assessed only in %2; a learner who chooses %3 is never assessed for it.</source>
        <translation>成果“%1”只在 %2 中考核；选修 %3 的学生没有被考核。</translation>
    </message>
    <message>
        <source>Outcomes assessed at their highest level</source>
        <translation>成果在最高层次上有考核</translation>
    </message>
    <message>
        <source>The outcome “%1” reaches its highest level (%2) in %3, but is not assessed there.</source>
        <translation>成果“%1”在 %3 中达到最高层次（%2），但没有在那里考核。</translation>
    </message>
    <message>
        <source>Every outcome is assessed</source>
        <translation>每条学习成果都有考核</translation>
    </message>
    <message>
        <source>No assessment item gives evidence for the outcome “%1”.</source>
        <translation>成果“%1”没有对应的考核项目。</translation>
    </message>
    <message>
        <source>No assessment item is a project or a portfolio.</source>
        <translation>没有项目或作品集类的考核项目。</translation>
    </message>
    <message>
        <source>Projects and portfolios have a rubric</source>
        <translation>项目和作品集有评分量规</translation>
    </message>
    <message>
        <source>%1 (%2) is marked without a rubric.</source>
        <translation>“%1”（%2）没有评分量规。</translation>
    </message>
    <message>
        <source>The learner group %1 states neither level nor years of study.</source>
        <translation>学习者群体“%1”没有写明学历层次和年级。</translation>
    </message>
    <message>
        <source>Target learners stated</source>
        <translation>写明面向对象</translation>
    </message>
    <message>
        <source>Whom the program addresses is not stated: there is no learner group and no description.</source>
        <translation>没有写明面向对象：既无学习者群体，也无文字说明。</translation>
    </message>
    <message>
        <source>There are no learner groups yet.</source>
        <translation>还没有学习者群体。</translation>
    </message>
    <message>
        <source>Open to more than enrolled students</source>
        <translation>面向在校生以外的学习者</translation>
    </message>
    <message>
        <source>Only enrolled students are addressed (%1), neither people in service nor the public.</source>
        <translation>只面向在校生（%1），没有面向在职人员或社会公众。</translation>
    </message>
    <message>
        <source>With %1 learners and classes of at least %2, %3 of the %4 courses of %5 can open.</source>
        <translation>按名额 %1 人、成班人数 %2 人，“%5”的 %4 门课程最多能开出 %3 门。</translation>
    </message>
    <message>
        <source>Class can open with the quota</source>
        <translation>名额能够成班</translation>
    </message>
    <message>
        <source>A class opens with at least %1 learners, but the quota is %2: it can never open.</source>
        <translation>成班人数为 %1 人，招生名额只有 %2 人，无法开班。</translation>
    </message>
    <message>
        <source>Minimum class size within the limits</source>
        <translation>成班人数在限值内</translation>
    </message>
    <message>
        <source>The minimum class size is %1; the rule set asks for %2.</source>
        <translation>成班人数为 %1 人（规则集要求：%2 人）。</translation>
    </message>
    <message>
        <source>Smallest minimum class size</source>
        <translation>成班人数下限</translation>
    </message>
    <message>
        <source>Largest minimum class size</source>
        <translation>成班人数上限</translation>
    </message>
    <message>
        <source>Why learners study</source>
        <translation>学习目的已写明</translation>
    </message>
    <message>
        <source>Why the learner group %1 studies is not stated: upskilling, reskilling or interest.</source>
        <translation>学习者群体“%1”的学习目的未填写：提升技能、转换技能或兴趣。</translation>
    </message>
    <message>
        <source>No priority group is named for low placement.</source>
        <translation>没有因去向落实率低而列出的重点群体。</translation>
    </message>
    <message>
        <source>Placement rate of priority groups</source>
        <translation>重点群体的去向落实率</translation>
    </message>
    <message>
        <source>%1 is named for low placement, but its placement rate is %2 %; the limit is below %3 %.</source>
        <translation>%1因去向落实率低列为重点群体，但落实率为 %2%，规则集要求低于 %3%。</translation>
    </message>
    <message>
        <source>Placement is low below this percentage</source>
        <translation>去向落实率低于此百分比即为低</translation>
    </message>
    <message>
        <source>There are no priority groups.</source>
        <translation>没有重点群体。</translation>
    </message>
    <message>
        <source>No major is excluded.</source>
        <translation>没有不招收的专业。</translation>
    </message>
    <message>
        <source>Priority groups admitted</source>
        <translation>重点群体可以报名</translation>
    </message>
    <message>
        <source>%1 is a priority group and stands among the majors excluded.</source>
        <translation>%1列为重点群体，却又在不招收的专业之中。</translation>
    </message>
    <message>
        <source>%1 names no major.</source>
        <translation>%1没有填写专业。</translation>
    </message>
    <message>
        <source>Why %1 is a priority group is not stated.</source>
        <translation>%1列为重点群体的类别未填写。</translation>
    </message>
    <message>
        <source>Priority groups named</source>
        <translation>列明重点群体</translation>
    </message>
    <message>
        <source>No priority group is named: majors with a red or yellow card, with placement below 50 %, or in the last third of the school.</source>
        <translation>没有列出重点群体：红牌、黄牌专业，去向落实率低于 50% 的专业，就业质量排在本校后三分之一的专业。</translation>
    </message>
    <message>
        <source>There are no certificates yet.</source>
        <translation>还没有证书。</translation>
    </message>
    <message>
        <source>The country of the issuer of the certificate %1 is not stated.</source>
        <translation>证书“%1”的颁发国家未填写。</translation>
    </message>
    <message>
        <source>The issuer of the certificate %1 and its country are not stated.</source>
        <translation>证书“%1”没有填写颁发主体或授予机构，也没有填写颁发国家。</translation>
    </message>
    <message>
        <source>Set issuer and country of %1 to %2, %3</source>
        <translation>将“%1”的授予机构和颁发国家设为%2、%3</translation>
    </message>
    <message>
        <source>Issuer of the certificate</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>The issuer of the certificate %1 is not stated.</source>
        <translation>证书“%1”没有填写颁发主体或授予机构。</translation>
    </message>
    <message>
        <source>The certificate is described in words only; enter it with issuer, requirement and verification.</source>
        <translation>证书只有文字说明；请作为条目填写颁发主体、获证条件和核验方式。</translation>
    </message>
    <message>
        <source>A certificate at the end</source>
        <translation>结业发证</translation>
    </message>
    <message>
        <source>No certificate is described, neither as an entry nor in words.</source>
        <translation>没有填写证书，既无条目，也无文字说明。</translation>
    </message>
    <message>
        <source>A description in words is not enough</source>
        <translation>只有文字说明不算已填写证书</translation>
    </message>
    <message>
        <source>Certificate on the transcript</source>
        <translation>证书记入成绩单</translation>
    </message>
    <message>
        <source>The certificate %1 does not appear on the transcript.</source>
        <translation>证书“%1”不记入成绩单。</translation>
    </message>
    <message>
        <source>The certificate %1 is verified on a website whose address is not stated.</source>
        <translation>证书“%1”在网站核验，但没有填写网址。</translation>
    </message>
    <message>
        <source>The certificate %1 can be verified only by asking the issuer.</source>
        <translation>证书“%1”只能向颁发单位查询核实。</translation>
    </message>
    <message>
        <source>Certificate can be verified</source>
        <translation>证书可核验</translation>
    </message>
    <message>
        <source>How the certificate %1 can be verified is not stated.</source>
        <translation>证书“%1”的核验方式未填写。</translation>
    </message>
    <message>
        <source>Asking the issuer is not enough</source>
        <translation>只能向颁发单位查询的不算可核验</translation>
    </message>
    <message>
        <source>Cannot be judged: the rule set asks for “%1”, which a certificate does not have.</source>
        <translation>无法判断：规则集要求的“%1”不是证书的栏目。</translation>
    </message>
    <message>
        <source>when it was issued</source>
        <translation>颁发日期</translation>
    </message>
    <message>
        <source>who earned it</source>
        <translation>持证人</translation>
    </message>
    <message>
        <source>Learner and date on the certificate</source>
        <translation>证书载明持证人与日期</translation>
    </message>
    <message>
        <source>The certificate %1 does not show %2.</source>
        <translation>证书“%1”没有载明%2。</translation>
    </message>
    <message>
        <source>What a certificate must show: identity_slot, date_slot</source>
        <translation>证书须载明的内容：identity_slot（持证人）、date_slot（颁发日期）</translation>
    </message>
    <message>
        <source>What earns the certificate %1 of a part of the program is not stated.</source>
        <translation>模块或课程证书“%1”的获证条件未填写。</translation>
    </message>
    <message>
        <source>Requirement of the certificate</source>
        <translation>证书的获证条件</translation>
    </message>
    <message>
        <source>What earns the certificate %1 is not stated: it has no requirement and the program no pass rule.</source>
        <translation>证书“%1”没有填写获证条件，微专业也没有填写合格标准。</translation>
    </message>
    <message>
        <source>The kind of the certificate %1 is not stated.</source>
        <translation>证书“%1”的类型未填写。</translation>
    </message>
    <message>
        <source>The name of the certificate %1 says “%2”, which readers take for a degree or a diploma.</source>
        <translation>证书名称“%1”含有“%2”字样，容易被理解为学位或学历证书。</translation>
    </message>
    <message>
        <source>Kind and name of the certificate</source>
        <translation>证书类型与名称</translation>
    </message>
    <message>
        <source>The certificate %1 is of the kind %2; accepted are %3.</source>
        <translation>证书“%1”的类型为“%2”，规则集接受的类型为：%3。</translation>
    </message>
    <message>
        <source>Kinds of certificate that are accepted; empty = any</source>
        <translation>接受的证书类型；空 = 不限</translation>
    </message>
    <message>
        <source>Words that the name of a certificate must not contain</source>
        <translation>证书名称中不得出现的字样</translation>
    </message>
    <message>
        <source>%1 certifies the same capability as %2; each certificate should stand for one of its own.</source>
        <translation>“%1”与“%2”证明的能力相同；每种证书应各自对应一项能力。</translation>
    </message>
    <message>
        <source>One capability for each certificate</source>
        <translation>一证一能力</translation>
    </message>
    <message>
        <source>The certificate %1 does not say which capability it certifies.</source>
        <translation>证书“%1”没有写明所证明的能力。</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 hours are online.</source>
        <translation>%1的授课方式为“%2”，线上学时却为 %3。</translation>
    </message>
    <message>
        <source>No course states both its mode and its online hours.</source>
        <translation>没有课程同时填写了授课方式和线上学时。</translation>
    </message>
    <message>
        <source>Course mode and online hours</source>
        <translation>授课方式与线上学时</translation>
    </message>
    <message>
        <source>%1 is “%2”, but %3 of its %4 hours are online.</source>
        <translation>%1的授课方式为“%2”，但 %4 学时中有 %3 学时为线上学时。</translation>
    </message>
    <message>
        <source>%1 is not stated for %2, although the learning mode there asks for it.</source>
        <translation>%2的%1未填写，而其授课方式需要写明。</translation>
    </message>
    <message>
        <source>Place, platform and times of the learning mode</source>
        <translation>学习形式的地点与平台</translation>
    </message>
    <message>
        <source>%1 is not stated, although the learning mode is “%2”.</source>
        <translation>学习形式为“%2”，%1却未填写。</translation>
    </message>
    <message>
        <source>The learning mode is stated neither for the program nor for %1.</source>
        <translation>微专业没有填写学习形式，%1也没有填写授课方式。</translation>
    </message>
    <message>
        <source>Learning mode stated</source>
        <translation>写明学习形式</translation>
    </message>
    <message>
        <source>The learning mode is not stated: online, on site or blended.</source>
        <translation>没有填写学习形式：线上、线下或混合。</translation>
    </message>
    <message>
        <source>Parts of the hours of a course</source>
        <translation>课程的各类学时</translation>
    </message>
    <message>
        <source>%1: %2 are %3, more than the %4 hours of the whole course.</source>
        <translation>%1：%2为 %3，超过课程总学时 %4。</translation>
    </message>
    <message>
        <source>Title without names of organisations and people</source>
        <translation>名称不含单位或人名</translation>
    </message>
    <message>
        <source>The title %1 contains the name %2.</source>
        <translation>名称“%1”含有单位或人员的名称“%2”。</translation>
    </message>
    <message>
        <source>%1 is not stated for %2.</source>
        <translation>%2的%1未填写。</translation>
    </message>
    <message>
        <source>The rule set names no required value.</source>
        <translation>规则集没有列出必填内容。</translation>
    </message>
    <message>
        <source>Cannot be judged: the rule set asks for “%1”, which is no value of a program.</source>
        <translation>无法判断：规则集列出的“%1”不是微专业的栏目。</translation>
    </message>
    <message>
        <source>There are no entries that would have to state these values.</source>
        <translation>没有需要填写这些内容的条目。</translation>
    </message>
    <message>
        <source>Required values stated</source>
        <translation>必填内容</translation>
    </message>
    <message>
        <source>%1 is not stated.</source>
        <translation>%1未填写。</translation>
    </message>
    <message>
        <source>The title %1 is the name of the main major that it shall complement.</source>
        <translation>名称“%1”与对应的主修专业同名。</translation>
    </message>
    <message>
        <source>There is no main major and no list of majors to compare with.</source>
        <translation>没有可供比对的主修专业或专业目录。</translation>
    </message>
    <message>
        <source>Title unlike a major</source>
        <translation>名称不与专业同名</translation>
    </message>
    <message>
        <source>The title %1 is the name of the major %2 in the catalogue.</source>
        <translation>名称“%1”与目录内专业“%2”同名。</translation>
    </message>
    <message>
        <source>Majors of the catalogue whose names are taken</source>
        <translation>目录内专业名称</translation>
    </message>
    <message>
        <source>Brackets of the year in document numbers</source>
        <translation>文号年份括号</translation>
    </message>
    <message>
        <source>%1 writes the year of a document number as %2; official documents write %3.</source>
        <translation>%1中发文字号的年份写作%2，公文应写作%3。</translation>
    </message>
    <message>
        <source>The credits are recognised, but it is not stated whether they count a second time in the main major.</source>
        <translation>学分可以认定，但没有说明是否在主修专业中重复计算。</translation>
    </message>
    <message>
        <source>The credits are recognised, but no row says by whom, as what and how many of them.</source>
        <translation>学分可以认定，但没有列出由谁认定、认定为什么、认定多少。</translation>
    </message>
    <message>
        <source>Rule for the recognition of credits stated</source>
        <translation>学分认定规则是否说明</translation>
    </message>
    <message>
        <source>It is not stated whether the credits can be recognised or counted elsewhere.</source>
        <translation>没有说明学分能否认定或转换。</translation>
    </message>
    <message>
        <source>The program states %1 credits; credits are granted in steps of %2.</source>
        <translation>总学分填写为 %1，不是 %2 学分的整数倍。</translation>
    </message>
    <message>
        <source>Credits in regular steps</source>
        <translation>学分是否按常规步长</translation>
    </message>
    <message>
        <source>%1 has %2 credits; credits are granted in steps of %3.</source>
        <translation>“%1”为 %2 学分，不是 %3 学分的整数倍。</translation>
    </message>
    <message>
        <source>Step in which credits are granted</source>
        <translation>学分的最小步长</translation>
    </message>
    <message>
        <source>The policy on double counting is “%1”; the rule set does not allow credits to count twice.</source>
        <translation>重复认定政策为“%1”，而规则集不允许学分重复认定。</translation>
    </message>
    <message>
        <source>Nothing is said about counting credits twice.</source>
        <translation>没有涉及学分重复认定的内容。</translation>
    </message>
    <message>
        <source>Policy on double counting and the recognition of credits</source>
        <translation>重复认定政策与学分认定</translation>
    </message>
    <message>
        <source>Credits are said not to count twice, but the recognition “%1” counts them again in the main degree.</source>
        <translation>政策为不重复认定，而学分认定“%1”又将其计入主修专业。</translation>
    </message>
    <message>
        <source>“no”: credits must not count twice; “yes” or empty: the program decides</source>
        <translation>“no”：学分不得重复认定；“yes”或空：由方案自定</translation>
    </message>
    <message>
        <source>No learning hours are stated.</source>
        <translation>没有填写学习量。</translation>
    </message>
    <message>
        <source>The program states %1 learning hours, fewer than its %2 contact hours; learning hours include them.</source>
        <translation>总学习量填写为 %1 小时，少于总学时 %2；学习量应包含学时。</translation>
    </message>
    <message>
        <source>Learning hours include the contact hours</source>
        <translation>学习量包含学时</translation>
    </message>
    <message>
        <source>%1: %2 learning hours are fewer than its %3 contact hours; learning hours include them.</source>
        <translation>“%1”学习量 %2 小时，少于学时 %3；学习量应包含学时。</translation>
    </message>
    <message>
        <source>For a learner who chooses %1, the program takes %2 learning hours; the rule set asks for at least %3.</source>
        <translation>选修 %1 时，总学习量只有 %2 小时，规则集要求不少于 %3 小时。</translation>
    </message>
    <message>
        <source>Enough learning hours to be worth a certificate</source>
        <translation>学习量是否过少</translation>
    </message>
    <message>
        <source>The program takes %1 learning hours; the rule set asks for at least %2.</source>
        <translation>总学习量为 %1 小时，规则集要求不少于 %2 小时。</translation>
    </message>
    <message>
        <source>Fewest learning hours of the program</source>
        <translation>总学习量下限（小时）</translation>
    </message>
    <message>
        <source>%1 learning hours in total for %2 credits are %3 hours per credit; the rule set asks for %4.</source>
        <translation>总学习量 %1 小时、总学分 %2，即每学分 %3 小时（规则集要求：%4 小时）。</translation>
    </message>
    <message>
        <source>Learning hours for each credit</source>
        <translation>每学分学习量</translation>
    </message>
    <message>
        <source>%1: %2 learning hours for %3 credits are %4 hours per credit; the rule set asks for %5.</source>
        <translation>“%1”学习量 %2 小时、%3 学分，即每学分 %4 小时（规则集要求：%5 小时）。</translation>
    </message>
    <message>
        <source>Fewest learning hours for one credit</source>
        <translation>每学分学习量下限（小时）</translation>
    </message>
    <message>
        <source>Most learning hours for one credit</source>
        <translation>每学分学习量上限（小时）</translation>
    </message>
    <message>
        <source>For a learner who chooses %1, practice takes %2 of %3 contact hours (%4%); the rule set asks for %5%.</source>
        <translation>选修 %1 时，总学时 %3 中实践学时为 %2，占 %4%（规则集要求：%5%）。</translation>
    </message>
    <message>
        <source>The courses have no contact hours.</source>
        <translation>课程没有学时。</translation>
    </message>
    <message>
        <source>Share of practice in the contact hours within the limits</source>
        <translation>实践学时占比是否在限值内</translation>
    </message>
    <message>
        <source>Practice takes %1 of %2 contact hours (%3%); the rule set asks for %4%.</source>
        <translation>总学时 %2 中实践学时为 %1，占 %3%（规则集要求：%4%）。</translation>
    </message>
    <message>
        <source>Smallest share of practice in the contact hours, in percent</source>
        <translation>实践学时占总学时的下限（%）</translation>
    </message>
    <message>
        <source>Largest share of practice in the contact hours, in percent</source>
        <translation>实践学时占总学时的上限（%）</translation>
    </message>
    <message>
        <source>For a learner who chooses %1, %2 of %3 courses work on a real enterprise project (%4%); the rule set asks for at least %5% of the courses.</source>
        <translation>选修 %1 时，%3 门课程中有 %2 门含企业真实项目，占 %4%，规则集要求不少于课程门数的 %5%。</translation>
    </message>
    <message>
        <source>Share of courses with a real enterprise project</source>
        <translation>企业真实项目课程占比</translation>
    </message>
    <message>
        <source>%1 of %2 courses work on a real enterprise project (%3%); the rule set asks for at least %4% of the courses.</source>
        <translation>%2 门课程中有 %1 门含企业真实项目，占 %3%，规则集要求不少于课程门数的 %4%。</translation>
    </message>
    <message>
        <source>Smallest share of courses with a real enterprise project, in percent</source>
        <translation>含企业真实项目的课程占课程门数的下限（%）</translation>
    </message>
    <message>
        <source>Recognised credits and the credits of the program</source>
        <translation>可认定学分是否超过本微专业学分</translation>
    </message>
    <message>
        <source>%1 credits shall be recognised in one place, but the program has only %2.</source>
        <translation>同一接收单位可认定 %1 学分，而本微专业只有 %2 学分。</translation>
    </message>
    <message>
        <source>The program is not said to be accumulable or convertible.</source>
        <translation>没有声明学分可积累或可转换。</translation>
    </message>
    <message>
        <source>The recognition of credits names neither a receiving program nor a receiving institution.</source>
        <translation>学分认定没有写明接收项目或接收单位。</translation>
    </message>
    <message>
        <source>What the credits count towards</source>
        <translation>学分可用于何处</translation>
    </message>
    <message>
        <source>The credits can be accumulated or converted, but nothing says towards what.</source>
        <translation>学分可积累或转换，但没有说明用于何处。</translation>
    </message>
    <message>
        <source>Stated contact hours and the courses</source>
        <translation>规定总学时与课程学时之和</translation>
    </message>
    <message>
        <source>The program states %1 contact hours, but the courses to take add up to %2.</source>
        <translation>总学时填写为 %1，而须修课程的学时合计为 %2。</translation>
    </message>
    <message>
        <source>%1 hours a week for %2 weeks are about %3 hours, but the courses ask for %4.</source>
        <translation>每周 %1 小时、共 %2 周，约 %3 小时，而课程要求 %4 小时。</translation>
    </message>
    <message>
        <source>The program states neither its learning hours nor a weekly load.</source>
        <translation>没有填写总学习量和每周学习量。</translation>
    </message>
    <message>
        <source>Stated learning hours, weekly load and the courses</source>
        <translation>规定学习量、每周学习量与课程</translation>
    </message>
    <message>
        <source>The program states %1 learning hours, but the courses to take add up to %2.</source>
        <translation>总学习量填写为 %1 小时，而须修课程的学习量合计为 %2 小时。</translation>
    </message>
    <message>
        <source>How far the weekly load may lie off the courses, in percent</source>
        <translation>每周学习量与课程要求允许相差的比例（%）</translation>
    </message>
    <message>
        <source>Workload of learners stated</source>
        <translation>学习量是否说明</translation>
    </message>
    <message>
        <source>Rule sets in their latest state</source>
        <translation>规则集为最新版本</translation>
    </message>
    <message>
        <source>Checked against the state of %1 stored in the program (version %2); version %3 is known here.</source>
        <translation>按方案内嵌的“%1”（第 %2 版）检查；本机已有第 %3 版。</translation>
    </message>
    <message>
        <source>The waiver for “%1” has no effect: the rule set does not allow it to be waived.</source>
        <translation>对“%1”的豁免无效：规则集不允许豁免。</translation>
    </message>
    <message>
        <source>The capability in focus is not stated yet.</source>
        <translation>还没有填写聚焦能力。</translation>
    </message>
    <message>
        <source>One capability in focus</source>
        <translation>聚焦一项能力</translation>
    </message>
    <message>
        <source>The capability in focus is given in %1 statements; one sentence should name it, the rest are learning outcomes.</source>
        <translation>聚焦能力写成了 %1 项；宜用一句话概括，其余列为学习成果。</translation>
    </message>
    <message>
        <source>%1 is not one of the 12 areas of the ministry&apos;s list.</source>
        <translation>“%1”不在清单的 12 个重点产业领域之内。</translation>
    </message>
    <message>
        <source>The direction code %1 stands for %2, not for %3.</source>
        <translation>方向代码 %1 对应“%2”，而不是“%3”。</translation>
    </message>
    <message>
        <source>The direction %1 has the code %2 in the ministry&apos;s list, not %3.</source>
        <translation>建设方向“%1”在清单中的代码为 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>Direction and area as in the ministry&apos;s list</source>
        <translation>方向和领域与清单一致</translation>
    </message>
    <message>
        <source>%1 is not in the ministry&apos;s list of suggested directions.</source>
        <translation>“%1”不在教育部发布的建设方向（建议）清单之内。</translation>
    </message>
    <message>
        <source>There are no capability gaps yet.</source>
        <translation>还没有能力缺口。</translation>
    </message>
    <message>
        <source>There is no evidence of the need yet.</source>
        <translation>还没有需求依据。</translation>
    </message>
    <message>
        <source>Every capability gap has evidence</source>
        <translation>能力缺口有依据</translation>
    </message>
    <message>
        <source>No evidence is given for the capability gap %1.</source>
        <translation>能力缺口“%1”没有对应的依据。</translation>
    </message>
    <message>
        <source>%1 has no source</source>
        <translation>“%1”缺来源</translation>
    </message>
    <message>
        <source>%1 has neither a date nor a source</source>
        <translation>“%1”缺日期和来源</translation>
    </message>
    <message>
        <source>%1 has no date</source>
        <translation>“%1”缺日期</translation>
    </message>
    <message>
        <source>No evidence of the need is given; the rule set asks for %1 with date and source.</source>
        <translation>没有列出需求依据，规则集要求 %1 条（写明日期和来源）。</translation>
    </message>
    <message>
        <source>The evidence is of %1 kinds (%2); the rule set asks for %3.</source>
        <translation>依据只有 %1 种（%2），规则集要求 %3 种。</translation>
    </message>
    <message>
        <source>Evidence of the need, with date and source</source>
        <translation>需求依据有日期和来源</translation>
    </message>
    <message>
        <source>%1 of %2 items of evidence have both date and source; the rule set asks for %3. %4.</source>
        <translation>%2 条依据中有 %1 条既有日期又有来源，规则集要求 %3 条。%4。</translation>
    </message>
    <message>
        <source>Fewest items of evidence with date and source</source>
        <translation>有日期和来源的依据条数下限</translation>
    </message>
    <message>
        <source>Fewest kinds of evidence (survey, employer letter…)</source>
        <translation>依据种类数下限（问卷、用人需求函等）</translation>
    </message>
    <message>
        <source>No evidence of the need is dated.</source>
        <translation>需求依据都没有日期。</translation>
    </message>
    <message>
        <source>Evidence of the need up to date</source>
        <translation>需求依据不过时</translation>
    </message>
    <message>
        <source>The newest evidence, %1, is of %2: more than %3 months before %4.</source>
        <translation>最新的依据“%1”日期为 %2，距 %4 已超过 %3 个月。</translation>
    </message>
    <message>
        <source>Greatest age of the newest evidence in months</source>
        <translation>最新依据至开课的月数上限</translation>
    </message>
    <message>
        <source>Occupations are listed (%1), but none of them has a name.</source>
        <translation>列有 %1 个职业岗位，都没有名称。</translation>
    </message>
    <message>
        <source>Occupations named</source>
        <translation>写明面向岗位</translation>
    </message>
    <message>
        <source>No learning outcome states a Bloom level.</source>
        <translation>没有一条学习成果填写认知层次。</translation>
    </message>
    <message>
        <source>Bloom level and verb</source>
        <translation>认知层次与动词相符</translation>
    </message>
    <message>
        <source>%1 is stated at the Bloom level %2, but its verbs express %3.</source>
        <translation>“%1”的认知层次填写为“%2”，而表述中的动词属于%3。</translation>
    </message>
    <message>
        <source>There are fewer than %1 learning outcomes or fewer than %2 courses.</source>
        <translation>学习成果不足 %1 条，或课程不足 %2 门。</translation>
    </message>
    <message>
        <source>Courses with a focus</source>
        <translation>课程支撑有侧重</translation>
    </message>
    <message>
        <source>%1 is tied to all %2 learning outcomes; tie it to those that it really serves.</source>
        <translation>“%1”对应了全部 %2 条学习成果，请只保留它真正支撑的成果。</translation>
    </message>
    <message>
        <source>There are no learning outcomes yet.</source>
        <translation>还没有学习成果。</translation>
    </message>
    <message>
        <source>The support matrix is empty.</source>
        <translation>支撑矩阵为空。</translation>
    </message>
    <message>
        <source>Outcome behind each course</source>
        <translation>课程支撑学习成果</translation>
    </message>
    <message>
        <source>%1 supports no learning outcome.</source>
        <translation>“%1”没有支撑任何学习成果。</translation>
    </message>
    <message>
        <source>Elective courses must support an outcome too</source>
        <translation>选修课程也须支撑学习成果</translation>
    </message>
    <message>
        <source>No learning outcome is tied to a capability gap yet.</source>
        <translation>学习成果还没有与能力缺口对应。</translation>
    </message>
    <message>
        <source>Tie %1 to the only learning outcome</source>
        <translation>将“%1”对应到唯一的学习成果</translation>
    </message>
    <message>
        <source>Outcome behind each gap</source>
        <translation>能力缺口有成果回应</translation>
    </message>
    <message>
        <source>No learning outcome closes the gap “%1”.</source>
        <translation>能力缺口“%1”没有对应的学习成果。</translation>
    </message>
    <message>
        <source>Tie %1 to %2 with strength L</source>
        <translation>将“%1”对应到“%2”，强度为 L</translation>
    </message>
    <message>
        <source>Course objectives and the support matrix</source>
        <translation>课程目标与支撑矩阵一致</translation>
    </message>
    <message>
        <source>The objective %1 of %2 serves %3, but the support matrix does not tie this course to it.</source>
        <translation>“%2”的课程目标 %1 服务于“%3”，而支撑矩阵中该课程并不支撑这一成果。</translation>
    </message>
    <message>
        <source>Course objectives serve an outcome</source>
        <translation>课程目标对应学习成果</translation>
    </message>
    <message>
        <source>The objective %1 of %2 names no learning outcome that it serves.</source>
        <translation>“%2”的课程目标 %1 没有填写对应的学习成果。</translation>
    </message>
    <message>
        <source>Outcomes reached under every choice</source>
        <translation>任何选法都能达成成果</translation>
    </message>
    <message>
        <source>Only elective courses support %1 (%2); a learner who takes %3 meets none of them.</source>
        <translation>“%1”只由选修课支撑（%2）；选课为“%3”的学习者一门也修不到。</translation>
    </message>
    <message>
        <source>%1 promises “%2”, which only %3 would teach: it is planned, not offered.</source>
        <translation>“%1”承诺了“%2”，而只有“%3”才会讲授，该课程为计划开设、尚未开设。</translation>
    </message>
    <message>
        <source>Every course is offered.</source>
        <translation>课程均已开设。</translation>
    </message>
    <message>
        <source>Outcomes and courses that are only planned</source>
        <translation>成果不靠计划中的课程</translation>
    </message>
    <message>
        <source>%1 is supported only by courses that are planned, not offered: %2.</source>
        <translation>“%1”只由计划开设而未开设的课程支撑：%2。</translation>
    </message>
    <message>
        <source>The support matrix states no weights.</source>
        <translation>支撑矩阵没有填写权重。</translation>
    </message>
    <message>
        <source>Weights of each outcome&apos;s courses</source>
        <translation>支撑权重合计</translation>
    </message>
    <message>
        <source>The weights of the courses that support %1 add up to %2%, not to 100%.</source>
        <translation>支撑“%1”的课程权重合计 %2%，不是 100%。</translation>
    </message>
    <message>
        <source>No course is tied to a learning outcome (%1 in all): the support matrix is empty.</source>
        <translation>支撑矩阵为空：%1 条学习成果都没有对应的课程。</translation>
    </message>
    <message>
        <source>Courses behind each outcome</source>
        <translation>学习成果有课程支撑</translation>
    </message>
    <message>
        <source>Offered courses that support %1: %2; the rule set asks for at least %3.</source>
        <translation>支撑“%1”的开设课程为 %2 门，规则集要求不少于 %3 门。</translation>
    </message>
    <message>
        <source>Fewest offered courses that support an outcome</source>
        <translation>每条成果的支撑课程门数下限（只计开设的课程）</translation>
    </message>
    <message>
        <source>No learning outcome (%1 in all) is tied to a capability gap.</source>
        <translation>%1 条学习成果都没有对应的能力缺口。</translation>
    </message>
    <message>
        <source>Tie every learning outcome to the only capability gap</source>
        <translation>将全部学习成果对应到唯一的能力缺口</translation>
    </message>
    <message>
        <source>Tie %1 to the only capability gap</source>
        <translation>将“%1”对应到唯一的能力缺口</translation>
    </message>
    <message>
        <source>Gap behind each outcome</source>
        <translation>学习成果对应能力缺口</translation>
    </message>
    <message>
        <source>%1 closes none of the capability gaps.</source>
        <translation>“%1”没有对应任何能力缺口。</translation>
    </message>
    <message>
        <source>Course objectives behind each outcome</source>
        <translation>课程目标落实学习成果</translation>
    </message>
    <message>
        <source>No course has an objective that serves %1.</source>
        <translation>没有一条课程目标服务于“%1”。</translation>
    </message>
    <message>
        <source>Only elective courses support %1 at strength %2; a learner who takes %3 meets none of them.</source>
        <translation>只有选修课以 %2 强度支撑“%1”；选课为“%3”的学习者一门也修不到。</translation>
    </message>
    <message>
        <source>Strong course behind each outcome</source>
        <translation>学习成果有强支撑课程</translation>
    </message>
    <message>
        <source>No course supports %1 at strength %2; the courses tied to it are %3.</source>
        <translation>没有课程以 %2 强度支撑“%1”；目前支撑它的课程是：%3。</translation>
    </message>
    <message>
        <source>Strengths that count as strong support</source>
        <translation>视为强支撑的强度</translation>
    </message>
    <message>
        <source>none of the electives</source>
        <translation>不选任何选修课</translation>
    </message>
    <message>
        <source>Highest level of the outcomes</source>
        <translation>成果的最高层次</translation>
    </message>
    <message>
        <source>No learning outcome goes beyond %1 (Bloom level %2); the rule set expects at least one at %3.</source>
        <translation>认知层次最高的学习成果是“%1”（%2），规则集要求至少有一条达到“%3”。</translation>
    </message>
    <message>
        <source>Bloom level that at least one outcome reaches</source>
        <translation>至少有一条成果须达到的认知层次</translation>
    </message>
    <message>
        <source>The support matrix states no progression.</source>
        <translation>支撑矩阵没有填写递进层次。</translation>
    </message>
    <message>
        <source>Progression of each outcome</source>
        <translation>成果的递进顺序</translation>
    </message>
    <message>
        <source>%1: %2 (%3) comes before %4, which only introduces it.</source>
        <translation>成果“%1”：“%2”（%3）在前，而在后的“%4”才初步引入该成果。</translation>
    </message>
    <message>
        <source>Promised subjects are taught</source>
        <translation>承诺的内容有课程讲授</translation>
    </message>
    <message>
        <source>%1 names %2, but no course name, description or content has a word of it.</source>
        <translation>“%1”提到%2，但课程的名称、简介和内容均未涉及。</translation>
    </message>
    <message>
        <source>Fewer than %1 cells of the support matrix state a strength.</source>
        <translation>支撑矩阵中填写了强度的不足 %1 格。</translation>
    </message>
    <message>
        <source>Share of strong support</source>
        <translation>强支撑所占比例</translation>
    </message>
    <message>
        <source>%1 of %2 cells of the support matrix have strength H (%3%); the rule set expects at most %4%.</source>
        <translation>支撑矩阵 %2 格中有 %1 格为 H（%3%），规则集要求不超过 %4%。</translation>
    </message>
    <message>
        <source>Largest share of cells with strength H, in percent</source>
        <translation>强度为 H 的单元格占比上限（%）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Strength of each support</source>
        <translation>支撑关系写明强度</translation>
    </message>
    <message>
        <source>%1 of %2 cells of the support matrix state no strength, progression or weight: %3.</source>
        <translation>支撑矩阵 %2 格中有 %1 格没有填写强度、递进层次或权重：%3。</translation>
    </message>
    <message>
        <source>Number of learning outcomes</source>
        <translation>学习成果条数</translation>
    </message>
    <message>
        <source>Learning outcomes with a statement: %1; the rule set asks for %2.</source>
        <translation>写明表述的学习成果为 %1 条（规则集要求：%2 条）。</translation>
    </message>
    <message>
        <source>Fewest learning outcomes</source>
        <translation>学习成果条数下限</translation>
    </message>
    <message>
        <source>Most learning outcomes</source>
        <translation>学习成果条数上限</translation>
    </message>
    <message>
        <source>The learning outcomes have no codes.</source>
        <translation>学习成果都没有编号。</translation>
    </message>
    <message>
        <source>The code %1 is given to more than one learning outcome, here to “%2”.</source>
        <translation>编号 %1 重复，“%2”也使用了这一编号。</translation>
    </message>
    <message>
        <source>Codes of the outcomes</source>
        <translation>学习成果编号</translation>
    </message>
    <message>
        <source>The learning outcome “%1” has no code, while others have one.</source>
        <translation>学习成果“%1”没有编号，而其他成果有编号。</translation>
    </message>
    <message>
        <source>Outcomes that can be observed</source>
        <translation>成果可观察</translation>
    </message>
    <message>
        <source>%1 says only “%2”, which nobody can observe; say what the learner does, such as design, analyse, evaluate or implement.</source>
        <translation>“%1”只用了“%2”，难以观察和考核；请写明学习者能做什么，如设计、分析、评价、实现。</translation>
    </message>
    <message>
        <source>Cannot be judged: some courses require each other in a circle.</source>
        <translation>无法判断：有课程循环互为先修。</translation>
    </message>
    <message>
        <source>Prerequisite chains fit into the program</source>
        <translation>先修链不超过学制</translation>
    </message>
    <message>
        <source>This chain of prerequisites needs %1 terms, but the program has only %2: %3.</source>
        <translation>这条先修链需要 %1 个学期，而学制只有 %2 个学期：%3。</translation>
    </message>
    <message>
        <source>Every course has its term</source>
        <translation>课程都有开课学期</translation>
    </message>
    <message>
        <source>%1 stands in no term; %2 of the %3 courses offered have one.</source>
        <translation>“%1”没有排学期；已开设的 %3 门课程中有 %2 门已排。</translation>
    </message>
    <message>
        <source>%1 begins on %2, not after %3 (%4).</source>
        <translation>%1的起始日期 %2 应晚于%3（%4）。</translation>
    </message>
    <message>
        <source>%1 begins on %2, before the program (%3: %4).</source>
        <translation>%1的起始日期 %2 早于方案的%3（%4）。</translation>
    </message>
    <message>
        <source>%1 begins on %2, after the program has ended (%3: %4).</source>
        <translation>%1的起始日期 %2 晚于方案的%3（%4）。</translation>
    </message>
    <message>
        <source>%1 is valid until %2, before it was signed (%3).</source>
        <translation>“%1”有效期至 %2，早于签订日期（%3）。</translation>
    </message>
    <message>
        <source>No dates are stated that could be compared.</source>
        <translation>没有填写可供比较的日期。</translation>
    </message>
    <message>
        <source>Dates in their order</source>
        <translation>日期先后</translation>
    </message>
    <message>
        <source>%1 (%2) lies before %3 (%4).</source>
        <translation>%1（%2）早于%3（%4）。</translation>
    </message>
    <message>
        <source>Make %1 a co-requisite of %2</source>
        <translation>将“%1”设为“%2”的并修课程</translation>
    </message>
    <message>
        <source>Make %1 a prerequisite of %2</source>
        <translation>将“%1”设为“%2”的先修课程</translation>
    </message>
    <message>
        <source>The matrix states no levels (introduced, reinforced, mastered).</source>
        <translation>支撑矩阵没有填写递进层次（引入、强化、掌握）。</translation>
    </message>
    <message>
        <source>Prerequisites that only the matrix shows</source>
        <translation>隐含的先修关系</translation>
    </message>
    <message>
        <source>%1 takes the outcome %2 further (%3), but nothing puts %4, which introduces it, before.</source>
        <translation>“%1”承接学习成果 %2（%3），但引入该成果的“%4”没有排在它之前。</translation>
    </message>
    <message>
        <source>There are no required courses.</source>
        <translation>没有必修课程。</translation>
    </message>
    <message>
        <source>Required courses offered often enough</source>
        <translation>必修课程按期开设</translation>
    </message>
    <message>
        <source>%1 was last offered on %2, more than %3 months before %4.</source>
        <translation>“%1”最近一次开课为 %2，距 %4 已超过 %3 个月。</translation>
    </message>
    <message>
        <source>Most months since a required course was last offered</source>
        <translation>必修课程距最近一次开课的月数上限</translation>
    </message>
    <message>
        <source>Nobody can take %1 together with %2, which it requires: the choice groups do not allow both.</source>
        <translation>没有人能同时修读“%1”和它所要求的“%2”：选修组不允许两门都选。</translation>
    </message>
    <message>
        <source>Everybody takes %1, but %2, which it requires, is an elective that a learner may skip.</source>
        <translation>“%1”人人必修，但它所要求的“%2”是选修课，学生可以不选。</translation>
    </message>
    <message>
        <source>%1 requires %2, which is planned but not offered.</source>
        <translation>“%1”要求“%2”，而后者仅列入计划，没有开设。</translation>
    </message>
    <message>
        <source>Prerequisites that everybody can have</source>
        <translation>先修课程人人可修</translation>
    </message>
    <message>
        <source>Everybody takes %1, but %3 lets a learner skip %2, which it requires.</source>
        <translation>“%1”人人必修，但按“%3”学生可以不选它所要求的“%2”。</translation>
    </message>
    <message>
        <source>Length in months: %1; the rule set asks for %2.</source>
        <translation>学制为 %1 个月（规则集要求：%2 个月）。</translation>
    </message>
    <message>
        <source>Length in weeks: %1; the rule set asks for %2 months.</source>
        <translation>学制为 %1 周（规则集要求：%2 个月）。</translation>
    </message>
    <message>
        <source>Length of the program within the limits</source>
        <translation>学制在限值内</translation>
    </message>
    <message>
        <source>Length in terms: %1; the rule set asks for %2.</source>
        <translation>学制为 %1 个学期（规则集要求：%2 个学期）。</translation>
    </message>
    <message>
        <source>Fewest terms</source>
        <translation>学期数下限</translation>
    </message>
    <message>
        <source>Most terms</source>
        <translation>学期数上限</translation>
    </message>
    <message>
        <source>Fewest months</source>
        <translation>月数下限</translation>
    </message>
    <message>
        <source>Most months</source>
        <translation>月数上限</translation>
    </message>
    <message>
        <source>That %1 requires %2 is listed more than once.</source>
        <translation>“%1”对“%2”的先修或并修要求重复列出。</translation>
    </message>
    <message>
        <source>Prerequisites without repetition</source>
        <translation>先修关系不重复</translation>
    </message>
    <message>
        <source>%1 need not name %2: it requires %3, which requires %2 already.</source>
        <translation>“%1”不必再列先修课程“%2”：它已要求“%3”，而“%3”又要求“%2”。</translation>
    </message>
    <message>
        <source>No course states its time slots.</source>
        <translation>课程都没有填写上课时段。</translation>
    </message>
    <message>
        <source>Courses at different times</source>
        <translation>上课时间不冲突</translation>
    </message>
    <message>
        <source>One learner can take %1, but all of them are taught at %2 in term %3.</source>
        <translation>同一学生可能同时修读 %1，而它们都排在第 %3 学期%2。</translation>
    </message>
    <message>
        <source>Nobody is listed in the team yet.</source>
        <translation>还没有列出团队人员。</translation>
    </message>
    <message>
        <source>No birth dates</source>
        <translation>不写出生日期</translation>
    </message>
    <message>
        <source>%1 gives a birth date; the application does not need it.</source>
        <translation>%1中有出生日期；申报材料不需要。</translation>
    </message>
    <message>
        <source>Mask the e-mail address in: %1</source>
        <translation>遮盖电子邮箱：%1</translation>
    </message>
    <message>
        <source>No e-mail addresses outside contacts</source>
        <translation>联系栏外不写电子邮箱</translation>
    </message>
    <message>
        <source>%1 contains an e-mail address: %2. An address of a person belongs into the field for e-mail.</source>
        <translation>%1中有电子邮箱：%2；个人邮箱应填在电子邮箱栏。</translation>
    </message>
    <message>
        <source>Mask the identity number in: %1</source>
        <translation>遮盖身份证号：%1</translation>
    </message>
    <message>
        <source>No identity numbers</source>
        <translation>不写身份证号</translation>
    </message>
    <message>
        <source>%1 contains an identity number: %2.</source>
        <translation>%1中有身份证号：%2。</translation>
    </message>
    <message>
        <source>Mask the mobile number in: %1</source>
        <translation>遮盖手机号：%1</translation>
    </message>
    <message>
        <source>No mobile numbers outside contacts</source>
        <translation>联系栏外不写手机号</translation>
    </message>
    <message>
        <source>%1 contains a mobile number: %2. Its place is the field for the telephone.</source>
        <translation>%1中有手机号：%2；手机号应填在联系电话栏。</translation>
    </message>
    <message>
        <source>Add to the approval chain: %1</source>
        <translation>在审批流程中添加：%1</translation>
    </message>
    <message>
        <source>The rule set names no steps.</source>
        <translation>规则集没有规定环节。</translation>
    </message>
    <message>
        <source>%1: %2. The approval chain stops here.</source>
        <translation>%1：%2，审批到此中止。</translation>
    </message>
    <message>
        <source>%1: still pending; the rule set asks for approval.</source>
        <translation>%1：尚待审批；规则集要求已通过。</translation>
    </message>
    <message>
        <source>Approval chain</source>
        <translation>审批流程</translation>
    </message>
    <message>
        <source>The approval chain lacks: %1.</source>
        <translation>审批流程缺少：%1。</translation>
    </message>
    <message>
        <source>Steps of the approval chain</source>
        <translation>审批环节</translation>
    </message>
    <message>
        <source>Every step must have approved</source>
        <translation>每个环节都须已通过</translation>
    </message>
    <message>
        <source>There are no approvals yet.</source>
        <translation>还没有审批记录。</translation>
    </message>
    <message>
        <source>%1 has approved although an earlier step has not: %2, %3.</source>
        <translation>%1已通过，而前一环节尚未通过：%2（%3）。</translation>
    </message>
    <message>
        <source>Order of the approvals</source>
        <translation>审批先后顺序</translation>
    </message>
    <message>
        <source>%1 is dated %2, before the step that comes first: %3, %4.</source>
        <translation>%1的日期是 %2，早于应在其前的环节：%3（%4）。</translation>
    </message>
    <message>
        <source>Age of the content</source>
        <translation>内容更新时间</translation>
    </message>
    <message>
        <source>The content was last updated on %1, more than %2 months before %3; the rule set allows %4.</source>
        <translation>内容最近更新于 %1，距 %3 超过 %2 个月；规则集允许 %4 个月。</translation>
    </message>
    <message>
        <source>Most months since the last update of the content</source>
        <translation>最近一次内容更新至开课的月数上限</translation>
    </message>
    <message>
        <source>Share of content renewed each year</source>
        <translation>内容年更新率</translation>
    </message>
    <message>
        <source>%1 % of the content is renewed each year; the rule set asks for at least %2 %.</source>
        <translation>内容年更新率为 %1%；规则集要求至少 %2%。</translation>
    </message>
    <message>
        <source>Smallest share of content renewed each year, in percent</source>
        <translation>内容年更新率下限（%）</translation>
    </message>
    <message>
        <source>Development time</source>
        <translation>开发周期</translation>
    </message>
    <message>
        <source>Shortest development time in months</source>
        <translation>最短开发周期（月）</translation>
    </message>
    <message>
        <source>Longest development time in months</source>
        <translation>最长开发周期（月）</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <translation>%2 年 %1%</translation>
    </message>
    <message>
        <source>There are no results of employer satisfaction yet.</source>
        <translation>还没有用人单位满意度的结果。</translation>
    </message>
    <message>
        <source>Employer satisfaction and exit</source>
        <translation>用人单位满意度与退出</translation>
    </message>
    <message>
        <source>Employer satisfaction was %1; below %2 % for %3 years in a row the program has to be withdrawn.</source>
        <translation>用人单位满意度：%1；连续 %3 年低于 %2% 的微专业应当退出。</translation>
    </message>
    <message>
        <source>Employer satisfaction below which a year counts, in percent</source>
        <translation>用人单位满意度界限（%），低于此值的年份计入</translation>
    </message>
    <message>
        <source>Years in a row</source>
        <translation>连续年数</translation>
    </message>
    <message>
        <source>Exit rule stated</source>
        <translation>退出机制已说明</translation>
    </message>
    <message>
        <source>It is not stated when the program is adjusted or withdrawn.</source>
        <translation>未写明微专业何时调整或退出。</translation>
    </message>
    <message>
        <source>The program is not filed yet.</source>
        <translation>微专业尚未备案。</translation>
    </message>
    <message>
        <source>A filing number or date is given (%1), but the filing state is: %2.</source>
        <translation>已填备案编号或日期（%1），但备案状态为：%2。</translation>
    </message>
    <message>
        <source>The filing is dated %1, before the application of %2.</source>
        <translation>备案日期 %1 早于申请时间 %2。</translation>
    </message>
    <message>
        <source>Filing complete</source>
        <translation>备案信息完整</translation>
    </message>
    <message>
        <source>The program is filed, but not stated: %1.</source>
        <translation>状态为已备案，但未填写：%1。</translation>
    </message>
    <message>
        <source>There are no quality results yet.</source>
        <translation>还没有质量数据。</translation>
    </message>
    <message>
        <source>Results against their targets</source>
        <translation>质量结果与目标值</translation>
    </message>
    <message>
        <source>%1: the latest result is %2 %, below the target of %3 %.</source>
        <translation>%1：最近结果为 %2%，低于目标值 %3%。</translation>
    </message>
    <message>
        <source>There are no quality indicators yet.</source>
        <translation>还没有质量指标。</translation>
    </message>
    <message>
        <source>Targets of the quality indicators</source>
        <translation>质量指标的目标值</translation>
    </message>
    <message>
        <source>%1: not stated: %2.</source>
        <translation>%1：未填写%2。</translation>
    </message>
    <message>
        <source>Quality assurance stated</source>
        <translation>质量保障已说明</translation>
    </message>
    <message>
        <source>Neither the quality assurance body nor how quality is assured is stated.</source>
        <translation>未写明质量保障机构，也未写明质量如何保障。</translation>
    </message>
    <message>
        <source>government oversight</source>
        <translation>政府监督</translation>
    </message>
    <message>
        <source>university delivery</source>
        <translation>高校实施</translation>
    </message>
    <message>
        <source>industry evaluation</source>
        <translation>行业评价</translation>
    </message>
    <message>
        <source>third-party certification</source>
        <translation>第三方认证</translation>
    </message>
    <message>
        <source>Parts in quality assurance</source>
        <translation>质量保障各方</translation>
    </message>
    <message>
        <source>Neither an organisation nor the text on quality shows who takes on: %1.</source>
        <translation>从参与单位和质量保障文字中看不出由谁承担：%1。</translation>
    </message>
    <message>
        <source>%1: a result of 0 people is stated.</source>
        <translation>%1：总人数为 0，却填写了结果。</translation>
    </message>
    <message>
        <source>Possible results</source>
        <translation>质量结果是否可能</translation>
    </message>
    <message>
        <source>%1: %2 of %3 is impossible.</source>
        <translation>%1：总人数为 %3 人，不可能有 %2 人。</translation>
    </message>
    <message>
        <source>%1: %2 % of %3 is no whole number; %4 of %3 is %5 %.</source>
        <translation>%1：%3 人的 %2% 不是整数；%3 人中 %4 人应为 %5%。</translation>
    </message>
    <message>
        <source>Percent and counts of results</source>
        <translation>百分比与人数一致</translation>
    </message>
    <message>
        <source>%1: %2 of %3 is %4 %, but %5 % is stated.</source>
        <translation>%1：%3 人中 %2 人应为 %4%，填写的却是 %5%。</translation>
    </message>
    <message>
        <source>Review cycle</source>
        <translation>评审周期</translation>
    </message>
    <message>
        <source>Fewest months between two reviews</source>
        <translation>评审周期下限（月）</translation>
    </message>
    <message>
        <source>Most months between two reviews</source>
        <translation>评审周期上限（月）</translation>
    </message>
    <message>
        <source>Support of the team stated</source>
        <translation>教学团队支持已说明</translation>
    </message>
    <message>
        <source>The team has %1 members, but how they are supported and how their work is recognised is not stated.</source>
        <translation>团队有 %1 名成员，但未写明对他们的支持和工作认定办法。</translation>
    </message>
    <message>
        <source>Feedback channels</source>
        <translation>反馈渠道</translation>
    </message>
    <message>
        <source>%1 different feedback channels are named; the rule set asks for at least %2.</source>
        <translation>列出 %1 个不同的反馈渠道；规则集要求至少 %2 个。</translation>
    </message>
    <message>
        <source>Fewest different feedback channels</source>
        <translation>反馈渠道个数下限</translation>
    </message>
    <message>
        <source>Kinds of quality indicators</source>
        <translation>质量指标类别</translation>
    </message>
    <message>
        <source>Quality is measured in %1 different ways; the rule set asks for at least %2.</source>
        <translation>质量指标共 %1 类；规则集要求至少 %2 类。</translation>
    </message>
    <message>
        <source>Fewest different kinds of quality indicators</source>
        <translation>质量指标类别数下限</translation>
    </message>
    <message>
        <source>Electives belong to a choice group</source>
        <translation>选修课程归入选修组</translation>
    </message>
    <message>
        <source>Elective, but in no choice group: %1. Nobody can tell how many of them a learner takes.</source>
        <translation>选修但未归入选修组：%1。无法确定学生应选几门。</translation>
    </message>
    <message>
        <source>%1 is said to use a real enterprise project, but no practice task of it names the partner.</source>
        <translation>“%1”标为采用企业真实项目，但实践任务都没有写明合作单位。</translation>
    </message>
    <message>
        <source>No course uses a real enterprise project.</source>
        <translation>没有课程采用企业真实项目。</translation>
    </message>
    <message>
        <source>Enterprise projects with task and partner</source>
        <translation>企业真实项目有任务和合作单位</translation>
    </message>
    <message>
        <source>%1 is said to use a real enterprise project, but no practice task of it is listed.</source>
        <translation>“%1”标为采用企业真实项目，但没有列出实践任务。</translation>
    </message>
    <message>
        <source>No course is divided into micro-courses.</source>
        <translation>没有课程划分微课程。</translation>
    </message>
    <message>
        <source>Hours of the micro-courses and of their course</source>
        <translation>微课程学时与课程学时一致</translation>
    </message>
    <message>
        <source>The micro-courses of %1 have %2 hours together, the course has %3.</source>
        <translation>“%1”的微课程合计 %2 学时，课程为 %3 学时。</translation>
    </message>
    <message>
        <source>%1 has no course on offer, so nothing in it can be assessed.</source>
        <translation>“%1”没有已开设的课程，无从考核。</translation>
    </message>
    <message>
        <source>Every module can be assessed alone</source>
        <translation>模块可单独考核</translation>
    </message>
    <message>
        <source>No course of %1 has an assessment, so the module cannot be assessed alone.</source>
        <translation>“%1”的课程都没有考核项目，模块无法单独考核。</translation>
    </message>
    <message>
        <source>%1 is marked as elective, but %2 leaves no other choice than to take it.</source>
        <translation>“%1”标为选修，但按“%2”只能选它。</translation>
    </message>
    <message>
        <source>Required or elective as the choice groups say</source>
        <translation>课程性质与选修组一致</translation>
    </message>
    <message>
        <source>%1 is marked as required, but %2 lets a learner leave it out.</source>
        <translation>“%1”标为必修，但按“%2”学生可以不选。</translation>
    </message>
    <message>
        <source>There is no project that brings the courses together: no practice task and no project course is listed.</source>
        <translation>没有综合性项目：既没有列出实践任务，也没有项目形式的课程。</translation>
    </message>
    <message>
        <source>A project that brings the courses together</source>
        <translation>有综合性项目</translation>
    </message>
    <message>
        <source>Practice tasks: %1; none of them brings the courses together (capstone or integrating), and no course is a project.</source>
        <translation>共 %1 项实践任务，都不是综合性任务或综合实训，也没有项目形式的课程。</translation>
    </message>
    <message>
        <source>Courses taken over have up to %1 of %2 credits (%3 %); the rule set allows %4 %.</source>
        <translation>取用课程最多占 %2 学分中的 %1 学分（%3%），规则集的上限为 %4%。</translation>
    </message>
    <message>
        <source>The declared overlap is %1 %, but courses taken over have up to %2 of %3 credits (%4 %).</source>
        <translation>申报的重复比例为 %1%，但取用课程最多占 %3 学分中的 %2 学分（%4%）。</translation>
    </message>
    <message>
        <source>The program states no relation to an existing major.</source>
        <translation>方案没有说明与现有专业的关系。</translation>
    </message>
    <message>
        <source>Nothing says how the program relates to existing majors: no main major, no overlap, no course taken over.</source>
        <translation>没有说明与现有专业的关系：对应主修专业、重复比例、取用课程都没有填写。</translation>
    </message>
    <message>
        <source>Overlap with existing majors</source>
        <translation>与现有专业的重复比例</translation>
    </message>
    <message>
        <source>%1 % of the program overlaps with the main major; the rule set allows %2 %.</source>
        <translation>与主修专业的重复比例为 %1%，规则集的上限为 %2%。</translation>
    </message>
    <message>
        <source>Most overlap with existing majors, in percent</source>
        <translation>与现有专业重复比例上限（%）</translation>
    </message>
    <message>
        <source>Whether the relation to existing majors must be stated</source>
        <translation>是否必须说明与现有专业的关系</translation>
    </message>
    <message>
        <source>No other program was given to compare with.</source>
        <translation>没有给出可供比较的其他方案。</translation>
    </message>
    <message>
        <source>Overlap with another program</source>
        <translation>与其他微专业的重复</translation>
    </message>
    <message>
        <source>%1 of the %2 courses (%3 %) also stand in %4; the rule set allows %5 %.</source>
        <translation>%2 门课程中有 %1 门（%3%）也在“%4”中，规则集的上限为 %5%。</translation>
    </message>
    <message>
        <source>Most courses shared with one other program, in percent</source>
        <translation>与另一方案相同课程的比例上限（%）</translation>
    </message>
    <message>
        <source>No course has a code.</source>
        <translation>课程都没有填写编码。</translation>
    </message>
    <message>
        <source>Every course has a code of its own</source>
        <translation>课程编码不重复</translation>
    </message>
    <message>
        <source>No course is taken from another program.</source>
        <translation>没有取自其他专业的课程。</translation>
    </message>
    <message>
        <source>Courses taken over are reviewed first</source>
        <translation>取用课程先经评审</translation>
    </message>
    <message>
        <source>%1 is taken from %2, but its note does not say how it was reviewed for this program.</source>
        <translation>“%1”取自%2，但备注没有写明用于本微专业前的评审情况。</translation>
    </message>
    <message>
        <source>Courses of several disciplines</source>
        <translation>课程涉及多个学科</translation>
    </message>
    <message>
        <source>Disciplines of the courses: %1 (%2); the rule set asks for at least %3.</source>
        <translation>课程涉及 %1 个学科（%2）；规则集要求至少 %3 个。</translation>
    </message>
    <message>
        <source>Fewest disciplines of the courses</source>
        <translation>课程所属学科个数下限</translation>
    </message>
    <message>
        <source>The agreement %1 with %2 is not signed.</source>
        <translation>与%2的协议“%1”尚未签订。</translation>
    </message>
    <message>
        <source>The agreement %1 with %2 is dated %3, after %4, the day on which it is needed.</source>
        <translation>与%2的协议“%1”签订于 %3，晚于最迟应签订的日期 %4。</translation>
    </message>
    <message>
        <source>There are no agreements yet.</source>
        <translation>还没有合作协议。</translation>
    </message>
    <message>
        <source>Agreements signed and in force</source>
        <translation>协议已签且有效</translation>
    </message>
    <message>
        <source>The agreement %1 with %2 ends on %3, before %4, the last day on which it is needed.</source>
        <translation>与%2的协议“%1”于 %3 到期，早于应有效至的日期 %4。</translation>
    </message>
    <message>
        <source>People listed: %1; but none of the courses (%2) has a teacher.</source>
        <translation>团队列有 %1 人，但 %2 门课程都没有安排任课教师。</translation>
    </message>
    <message>
        <source>Every course has a teacher</source>
        <translation>课程有任课教师</translation>
    </message>
    <message>
        <source>Nobody listed in the team teaches %1.</source>
        <translation>“%1”没有任课教师。</translation>
    </message>
    <message>
        <source>There is no partner yet.</source>
        <translation>还没有合作单位。</translation>
    </message>
    <message>
        <source>The program is said not to integrate industry, but lists enterprise partners: %1.</source>
        <translation>“是否产教融合”为否，但列有合作企业：%1。</translation>
    </message>
    <message>
        <source>The program does not say whether it integrates industry, but lists enterprise partners: %1.</source>
        <translation>“是否产教融合”未填写，但列有合作企业：%1。</translation>
    </message>
    <message>
        <source>Industry integration and the partners listed</source>
        <translation>产教融合与合作单位一致</translation>
    </message>
    <message>
        <source>The program is said to integrate industry, but lists no enterprise partner.</source>
        <translation>“是否产教融合”为是，但没有列出合作企业。</translation>
    </message>
    <message>
        <source>Qualification of the leader</source>
        <translation>负责人任职条件</translation>
    </message>
    <message>
        <source>The leader %1 (%2) has neither a senior title, nor a doctorate, nor the position of a head of department.</source>
        <translation>负责人%1（%2）没有高级职称、博士学位，也不担任系（院）负责人。</translation>
    </message>
    <message>
        <source>Titles that qualify a leader</source>
        <translation>符合负责人条件的职称</translation>
    </message>
    <message>
        <source>Degrees that qualify a leader</source>
        <translation>符合负责人条件的学位</translation>
    </message>
    <message>
        <source>Positions that qualify a leader</source>
        <translation>符合负责人条件的职务</translation>
    </message>
    <message>
        <source>There are no enterprise mentors yet.</source>
        <translation>还没有企业导师。</translation>
    </message>
    <message>
        <source>Enterprise mentors belong to an organisation</source>
        <translation>企业导师有所在单位</translation>
    </message>
    <message>
        <source>The enterprise mentor %1 has neither an organisation nor a workplace.</source>
        <translation>企业导师%1的“单位”和“所在单位”都没有填写。</translation>
    </message>
    <message>
        <source>None of the organisations listed (%1) is an enterprise.</source>
        <translation>所列 %1 个单位中没有企业。</translation>
    </message>
    <message>
        <source>A partner from industry</source>
        <translation>有行业企业合作方</translation>
    </message>
    <message>
        <source>No enterprise or other partner is listed.</source>
        <translation>没有列出合作企业或其他单位。</translation>
    </message>
    <message>
        <source>Recognition by the partners</source>
        <translation>合作企业是否认可证书</translation>
    </message>
    <message>
        <source>It is not stated how %1 recognises the certificate, or that it does not.</source>
        <translation>没有写明%1是否认可证书、如何认可。</translation>
    </message>
    <message>
        <source>Agreement with each partner</source>
        <translation>合作单位有协议</translation>
    </message>
    <message>
        <source>There is no agreement with %1.</source>
        <translation>与%1没有合作协议。</translation>
    </message>
    <message>
        <source>Curriculum designed with the partners</source>
        <translation>企业参与课程设计</translation>
    </message>
    <message>
        <source>Neither the task nor an agreement of an enterprise partner includes curriculum design: %1.</source>
        <translation>合作企业的承担任务和协议都不包含课程设计：%1。</translation>
    </message>
    <message>
        <source>There are fewer than two people.</source>
        <translation>人员不足两人。</translation>
    </message>
    <message>
        <source>People listed once</source>
        <translation>人员不重复</translation>
    </message>
    <message>
        <source>%1 of %2 is listed twice.</source>
        <translation>%2的%1重复列出。</translation>
    </message>
    <message>
        <source>%1 has practice, but no enterprise mentor is among its teachers.</source>
        <translation>“%1”含实践，任课人员中没有企业导师。</translation>
    </message>
    <message>
        <source>%1 has practice, but only enterprise mentors teach it; an academic teacher is missing.</source>
        <translation>“%1”含实践，只有企业导师任课，缺少校内教师。</translation>
    </message>
    <message>
        <source>No course has practice.</source>
        <translation>没有含实践的课程。</translation>
    </message>
    <message>
        <source>Two mentors for practice courses</source>
        <translation>实践课程双导师</translation>
    </message>
    <message>
        <source>%1 has practice, but neither an academic teacher nor an enterprise mentor teaches it.</source>
        <translation>“%1”含实践，却没有校内教师和企业导师任课。</translation>
    </message>
    <message>
        <source>The hours of the teachers are not given; the form does not ask for them.</source>
        <translation>没有填写教师学时；申报表不要求填写。</translation>
    </message>
    <message>
        <source>Hours of the teachers and of the course</source>
        <translation>教师学时与课程学时</translation>
    </message>
    <message>
        <source>Nobody is assigned to a course yet.</source>
        <translation>还没有授课安排。</translation>
    </message>
    <message>
        <source>Teaching load of each person</source>
        <translation>每人教学工作量</translation>
    </message>
    <message>
        <source>%1 teaches %2 hours of this program (courses: %3); the rule set allows %4.</source>
        <translation>%1在本方案中授课 %2 学时（%3 门课程），规则集的上限为 %4 学时。</translation>
    </message>
    <message>
        <source>Most hours that one person may teach in the program</source>
        <translation>每人在本方案中的授课学时上限</translation>
    </message>
    <message>
        <source>Recent courses of the leader fit the form</source>
        <translation>负责人近三年主讲课程不超过表格行数</translation>
    </message>
    <message>
        <source>%2 courses of the last three years are listed for the leader %1; the form has %3 rows.</source>
        <translation>负责人%1列有 %2 门近三年主讲课程，申报表只有 %3 行。</translation>
    </message>
    <message>
        <source>Most courses of the last three years</source>
        <translation>近三年主讲课程门数上限</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>当前方案</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Nation</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>none; the answer is the committee&apos;s</source>
        <translation>无；须由申报单位研究决定</translation>
    </message>
    <message>
        <source>offered where the right answer can be computed</source>
        <translation>能算出正确值时提供</translation>
    </message>
    <message>
        <source>always offered</source>
        <translation>总是提供</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Severity unless a set says otherwise: %1</source>
        <translation>默认严重程度（规则集可另行规定）：%1</translation>
    </message>
    <message>
        <source>Quick fix: %1</source>
        <translation>快速修正：%1</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>Option %1: %2</source>
        <translation>选项 %1：%2</translation>
    </message>
    <message>
        <source>there is no rule set “%1”</source>
        <translation>没有规则集“%1”</translation>
    </message>
    <message>
        <source>the sets are based on each other in a circle: %1</source>
        <translation>规则集互为基础，形成循环：%1</translation>
    </message>
    <message>
        <source>%1: the id “%2” belongs to a shipped rule set; give the set another one.</source>
        <translation>%1：标识“%2”属于内置规则集，请换一个标识。</translation>
    </message>
    <message>
        <source>The id “%1” belongs to a shipped rule set; give your set another one.</source>
        <translation>标识“%1”属于内置规则集，请换一个标识。</translation>
    </message>
    <message>
        <source>The rule set %1 cannot be removed: %2.</source>
        <translation>无法删除规则集 %1：%2。</translation>
    </message>
    <message>
        <source>“layer” must be program, school, province, nation or reference.</source>
        <translation>“layer”须为 program、school、province、nation 或 reference。</translation>
    </message>
    <message>
        <source>A rule set cannot be based on itself.</source>
        <translation>规则集不能以自身为基础规则集。</translation>
    </message>
    <message>
        <source>“basedOn” needs “complete” here.</source>
        <translation>此处“basedOn”须与“complete”同时出现。</translation>
    </message>
    <message>
        <source>The rule set on which this one is based cannot be used: %1.</source>
        <translation>基础规则集无法使用：%1。</translation>
    </message>
    <message>
        <source>Take version %1 of %2 over</source>
        <translation>更新为“%2”第 %1 版</translation>
    </message>
    <message>
        <source>Checks programs against their rule sets, or against those given; --against measures overlap with other programs.</source>
        <translation>按方案适用的或指定的规则集检查；--against 计算与其他方案的重复程度。</translation>
    </message>
    <message>
        <source>Rule set %1, version %2 (%3…)</source>
        <translation>规则集 %1，第 %2 版（%3…）</translation>
    </message>
    <message>
        <source>Lists the rules with the sets and clauses they stand in, or those of one rule set.</source>
        <translation>列出规则及其所在的规则集和条款，或某一规则集的规则。</translation>
    </message>
    <message>
        <source>Lists the rule sets: those shipped, and your own.</source>
        <translation>列出内置的和自定的规则集。</translation>
    </message>
    <message>
        <source>Up to %1% of a qualification may be recognised; the rule set allows %2%.</source>
        <translation>认定部分最多占所转入资格的 %1%，规则集的上限为 %2%。</translation>
    </message>
    <message>
        <source>No recognition of credits is listed.</source>
        <translation>没有列出学分认定。</translation>
    </message>
    <message>
        <source>Largest share of a qualification that may be recognised, in percent</source>
        <translation>认定部分占所转入资格的上限（%）</translation>
    </message>
    <message>
        <source>Values that must be stated, as table.field (several with | = one of them); every row of a table must state them</source>
        <translation>必填内容，写作“表名.字段名”（几个之间用 | 隔开表示填其一）；一个表的每一行都须填写</translation>
    </message>
    <message>
        <source>Neither total learning hours nor hours a week are stated; of %2 courses, %1 state theirs.</source>
        <translation>总学习量和每周学习量都未填写；%2 门课程中有 %1 门填写了学习量。</translation>
    </message>
    <message>
        <source>No occupation is listed to which the program leads.</source>
        <translation>没有列出面向的职业或岗位。</translation>
    </message>
    <message>
        <source>Set total credits to %1 and the total fee to %2</source>
        <translation>将总学分改为 %1，总费用改为 %2</translation>
    </message>
    <message>
        <source>Total credits are stated</source>
        <translation>总学分已填写</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>the set has no name yet.</source>
        <translation>规则集还没有名称。</translation>
    </message>
    <message>
        <source>the issuer is missing; say who set these rules up.</source>
        <translation>发布单位未填写，请写明由谁制定。</translation>
    </message>
    <message>
        <source>the source is missing; name the document and its number.</source>
        <translation>来源未填写，请写明文件名称和文号。</translation>
    </message>
    <message>
        <source>Delete “%1” × %2</source>
        <translation>删除“%1” %2 处</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2” × %3</source>
        <translation>将“%1”替换为“%2”，共 %3 处</translation>
    </message>
    <message>
        <source>title above the header</source>
        <translation>表头上方的标题</translation>
    </message>
    <message>
        <source>header repeated</source>
        <translation>重复的表头</translation>
    </message>
    <message>
        <source>sum of rows above</source>
        <translation>合计或小计行</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注行</translation>
    </message>
    <message>
        <source>heading without a course</source>
        <translation>分类标题，不是课程</translation>
    </message>
    <message>
        <source>no course name</source>
        <translation>没有课程名称</translation>
    </message>
    <message>
        <source>%1 (term %2)</source>
        <translation>%1（第 %2 学期）</translation>
    </message>
    <message>
        <source>These courses require each other in a circle, so no order of terms fits: %1. Remove one of these requirements first.</source>
        <translation>这些课程互为先修，形成循环，无法安排学期：%1。请先删除其中一条要求。</translation>
    </message>
    <message>
        <source>%1 stays in term %2, but cannot come before term %3: %4. Let it move, or move what it requires.</source>
        <translation>%1 保持在第 %2 学期，但最早只能在第 %3 学期开设：%4。请允许调整该课程，或调整其先修课程。</translation>
    </message>
    <message>
        <source>This chain of prerequisites takes until term %1, but the plan ends with term %2: %3.</source>
        <translation>这条先修链要到第 %1 学期才能学完，而学期安排只到第 %2 学期：%3。</translation>
    </message>
    <message>
        <source>%1 alone has %2; a term may have at most %3.</source>
        <translation>仅 %1 一门就有 %2，而每学期至多 %3。</translation>
    </message>
    <message>
        <source>The courses that stay in term %1 already have up to %2; a term may have at most %3.</source>
        <translation>保持在第 %1 学期的课程最多已达 %2，而每学期至多 %3。</translation>
    </message>
    <message>
        <source>At most %1 in each term makes %2 in all, but a learner takes up to %3.</source>
        <translation>每学期至多 %1，合计 %2，而一名学生最多要修 %3。</translation>
    </message>
    <message>
        <source>%1 stays in term %2, but the plan ends with term %3. Let it move, or plan more terms.</source>
        <translation>%1 保持在第 %2 学期，而学期安排只到第 %3 学期。请允许调整该课程，或增加学期数。</translation>
    </message>
    <message>
        <source>No plan up to term %1 was found in %2 steps; there may be one all the same. Allow more terms or more in each term.</source>
        <translation>搜索 %2 步后仍未找到到第 %1 学期为止的安排，但仍可能存在。请增加学期数，或放宽每学期的上限。</translation>
    </message>
    <message>
        <source>No plan up to term %1 meets all prerequisites and co-requisites together.</source>
        <translation>到第 %1 学期为止，没有任何安排能同时满足全部先修和并修要求。</translation>
    </message>
    <message>
        <source>No plan up to term %1 meets all prerequisites and keeps every term within %2. Allow more terms or more in each term.</source>
        <translation>到第 %1 学期为止，没有任何安排既满足先修要求，又使每学期不超过 %2。请增加学期数，或放宽每学期的上限。</translation>
    </message>
    <message>
        <source>The terms are already arranged as well as they can be.</source>
        <translation>现有学期安排已是最优。</translation>
    </message>
    <message>
        <source>No better arrangement was found than the present one.</source>
        <translation>没有找到比现有安排更好的方案。</translation>
    </message>
    <message>
        <source>Heaviest term for one learner: %1 → %2</source>
        <translation>学生负担最重的学期：%1 → %2</translation>
    </message>
    <message>
        <source>Heaviest term for one learner: %1</source>
        <translation>学生负担最重的学期：%1</translation>
    </message>
    <message>
        <source>Requirements out of order: %1 → 0</source>
        <translation>先后顺序有误的要求：%1 → 0</translation>
    </message>
    <message>
        <source>Terms between courses and what they require, in all: %1 → %2</source>
        <translation>课程与其先修课程相隔学期合计：%1 → %2</translation>
    </message>
    <message>
        <source>Terms between courses and what they require, in all: %1</source>
        <translation>课程与其先修课程相隔学期合计：%1</translation>
    </message>
    <message>
        <source>Courses that get their first term: %1</source>
        <translation>新安排学期的课程：%1 门</translation>
    </message>
    <message>
        <source>Courses that move to another term: %1</source>
        <translation>调整学期的课程：%1 门</translation>
    </message>
    <message>
        <source>Courses without stated credits, not counted against the limit of credits: %1</source>
        <translation>未填写学分、未计入学分上限的课程：%1 门</translation>
    </message>
    <message>
        <source>This is the best plan found in %1 steps; a better one may exist.</source>
        <translation>这是搜索 %1 步找到的最好安排，可能还有更好的。</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>%1 courses</source>
        <translation>%1 门课程</translation>
    </message>
    <message>
        <source>A plan has 1 to %1 terms, not %2.</source>
        <translation>学期数应为 1 至 %1，不能是 %2。</translation>
    </message>
    <message>
        <source>More than %1 courses cannot be arranged at once.</source>
        <translation>一次最多安排 %1 门课程。</translation>
    </message>
    <message>
        <source>Arrange the terms of %1 courses</source>
        <translation>安排 %1 门课程的学期</translation>
    </message>
    <message>
        <source>Term %1: %2 → %3</source>
        <translation>第 %1 学期：%2 → %3</translation>
    </message>
    <message>
        <source>New problem: %1</source>
        <translation>新问题：%1</translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>已解决：%1</translation>
    </message>
    <message>
        <source>Longest chain of prerequisites: %1 → %2 courses</source>
        <translation>最长先修链：%1 → %2 门课程</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>其他没有变化。</translation>
    </message>
    <message>
        <source>Add a micro-course to “%1”</source>
        <translation>为“%1”添加微课程</translation>
    </message>
    <message>
        <source>Add a course to a choice group</source>
        <translation>向选修组添加课程</translation>
    </message>
    <message>
        <source>Order courses by %1</source>
        <translation>按%1排列课程</translation>
    </message>
    <message>
        <source>Add a choice group</source>
        <translation>添加选修组</translation>
    </message>
    <message>
        <source>“%1” is not a course of this program. Type the name or code of a course.</source>
        <translation>本方案中没有课程“%1”。请输入课程名称或编码。</translation>
    </message>
    <message>
        <source>Paste %1 courses</source>
        <translation>粘贴 %1 门课程</translation>
    </message>
    <message>
        <source>There is no direction %1 in the list of 2025.</source>
        <translation>2025 年清单中没有方向 %1。</translation>
    </message>
    <message>
        <source>New from direction %1</source>
        <translation>按方向“%1”新建</translation>
    </message>
    <message>
        <source>New with the structure of sample %1</source>
        <translation>沿用样例 %1 的结构新建</translation>
    </message>
    <message>
        <source>New from a pasted course table</source>
        <translation>由粘贴的课程表新建</translation>
    </message>
    <message>
        <source>Column “%1” is not taken over.</source>
        <translation>“%1”列不导入。</translation>
    </message>
    <message>
        <source>Row %1: “%2” is no value of “%3” and is left out.</source>
        <translation>第 %1 行：“%2”不能作为“%3”，未导入。</translation>
    </message>
    <message>
        <source>%1 cannot require itself. Choose another course.</source>
        <translation>“%1”不能以自己为先修课程。请选择其他课程。</translation>
    </message>
    <message>
        <source>%1 requires %2 already.</source>
        <translation>“%1”已以“%2”为先修课程。</translation>
    </message>
    <message>
        <source>%1 cannot require %2, which itself builds on %1: nobody could begin.</source>
        <translation>“%1”不能以“%2”为先修课程：“%2”本身以“%1”为基础，这样两门课都无法开始修读。</translation>
    </message>
    <message>
        <source>Set %1 of %2 supports to %3</source>
        <translation>将 %2 处支撑的%1设为“%3”</translation>
    </message>
    <message>
        <source>Clear %1 of %2 supports</source>
        <translation>清除 %2 处支撑的%1</translation>
    </message>
    <message>
        <source>Set %1 of %2 by %3 to %4</source>
        <translation>将“%3”对“%2”的%1设为“%4”</translation>
    </message>
    <message>
        <source>Clear %1 of %2 by %3</source>
        <translation>清除“%3”对“%2”的%1</translation>
    </message>
    <message>
        <source>Remove the support of %1 by %2</source>
        <translation>删除“%2”对“%1”的支撑</translation>
    </message>
    <message>
        <source>Remove %1 supports</source>
        <translation>删除 %1 处支撑</translation>
    </message>
    <message>
        <source>%1 was not added: the attachments of a program may have %2 MB together.</source>
        <translation>未能添加 %1：一个方案的附件合计不得超过 %2 MB。</translation>
    </message>
    <message>
        <source>%1 was not added: there is no such file.</source>
        <translation>未能添加 %1：文件不存在。</translation>
    </message>
    <message>
        <source>%1 was not added: it cannot be read (%2).</source>
        <translation>未能添加 %1：无法读取（%2）。</translation>
    </message>
    <message>
        <source>This attachment is no longer there.</source>
        <translation>该附件已不存在。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2).</source>
        <translation>无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>Paste %1 rows: %2</source>
        <translation>粘贴 %1 行：%2</translation>
    </message>
    <message>
        <source>Program leader</source>
        <translation>专业负责人</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Industry mentor</source>
        <translation>企业导师</translation>
    </message>
    <message>
        <source>Dean</source>
        <translation>院长</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The history of the file does not lead to its content, so an earlier state cannot be shown; check the file with “verify”.</source>
        <translation>文件的历史记录与其内容不符，无法还原以前的版本；请用“verify”检查该文件。</translation>
    </message>
    <message>
        <source>The history has no revision %1.</source>
        <translation>历史记录中没有修订 %1。</translation>
    </message>
    <message>
        <source>%1 is not a Word document (.docx).</source>
        <translation>%1 不是 Word 文档（.docx）。</translation>
    </message>
    <message>
        <source>The form template cannot be used. %1</source>
        <translation>表格模板无法使用。%1</translation>
    </message>
    <message>
        <source>%1 is not written in UTF-8 or UTF-16, as Office files are. Open it in Office or WPS and save it anew.</source>
        <translation>%1 的编码不是 Office 文件所用的 UTF-8 或 UTF-16。请在 Office 或 WPS 中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 is damaged: its content breaks off or is not well formed. Ask for the file again, or open it in Office and save it anew.</source>
        <translation>%1 已损坏：内容中断或格式不正确。请重新索取该文件，或在 Office 中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 holds a document type definition, which no Office file has, and was not opened. Do not use this file.</source>
        <translation>%1 含有 Office 文件不应有的文档类型定义（DTD），未打开。请勿使用此文件。</translation>
    </message>
    <message>
        <source>%1 is larger than any document this program has a use for and was not opened. Take out what is not needed.</source>
        <translation>%1 的内容过于庞大，未打开。请删去不需要的内容。</translation>
    </message>
    <message>
        <source>%1 is nested far deeper than an Office document and was not opened. Use a file saved by Office or WPS.</source>
        <translation>%1 的嵌套层数远超正常的 Office 文档，未打开。请使用由 Office 或 WPS 保存的文件。</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be unpacked. Ask for the file again, or open it in Office and save it anew.</source>
        <translation>%1 已损坏，无法解包。请重新索取该文件，或在 Office 中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 holds far more entries than an Office file and was not opened. Use a file saved by Office or WPS.</source>
        <translation>%1 内的条目数远超正常的 Office 文件，未打开。请使用由 Office 或 WPS 保存的文件。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than an Office file of such content and was not opened. Use a file saved by Office or WPS.</source>
        <translation>%1 解包后的大小远超正常的 Office 文件，未打开。请使用由 Office 或 WPS 保存的文件。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Remove the password in Office or WPS and save it again.</source>
        <translation>%1 设有密码保护。请在 Office 或 WPS 中取消密码后重新保存。</translation>
    </message>
    <message>
        <source>%1 is in the old Office format (.xls, .doc). Open it in Office or WPS and save it as .xlsx or .docx.</source>
        <translation>%1 是旧版 Office 格式（.xls、.doc）。请在 Office 或 WPS 中打开并另存为 .xlsx 或 .docx。</translation>
    </message>
    <message>
        <source>%1 is no Office file (.xlsx, .docx). Choose another file.</source>
        <translation>%1 不是 Office 文件（.xlsx、.docx）。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 holds an entry whose name leads outside of it (%2) and was not opened. Do not use this file.</source>
        <translation>%1 内有指向文件之外的条目（%2），未打开。请勿使用此文件。</translation>
    </message>
    <message>
        <source>%1 holds two entries of one name (%2), so nobody can tell which of them counts. Use a file saved by Office or WPS.</source>
        <translation>%1 内有两个同名条目（%2），无法判断以哪个为准。请使用由 Office 或 WPS 保存的文件。</translation>
    </message>
    <message>
        <source>%1 holds entries that overlap and was not opened. Use a file saved by Office or WPS.</source>
        <translation>%1 内的条目相互重叠，未打开。请使用由 Office 或 WPS 保存的文件。</translation>
    </message>
    <message>
        <source>%1: the file is larger than %2 MiB. Remove pictures and embedded files, then try again.</source>
        <translation>%1：文件超过 %2 MiB。请删去图片和嵌入的文件后重试。</translation>
    </message>
    <message>
        <source>Row %1 was left out: %2.</source>
        <translation>第 %1 行未导入：%2。</translation>
    </message>
    <message>
        <source>%1 holds the courses of %2 programs. Copy those of one program with the heading into a file of their own.</source>
        <translation>%1 含有 %2 个微专业的课程。请将其中一个微专业的课程连同表头单独存为一个文件。</translation>
    </message>
    <message>
        <source>Row %1: the prerequisite “%2” is no other course of this table and was left out.</source>
        <translation>第 %1 行：先修课程“%2”不是表中的其他课程，未导入。</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than 20,000 rows or 200 columns; the rest was left out.</source>
        <translation>工作表“%1”超过 20,000 行或 200 列，超出部分未导入。</translation>
    </message>
    <message>
        <source>Formulas of the sheet “%1”, the first in row %2, have no stored value and count as not stated. Open the file in Office or WPS, save it and import it again.</source>
        <translation>工作表“%1”中有公式未保存计算结果（首个在第 %2 行），按未填写处理。请在 Office 或 WPS 中打开并保存后重新导入。</translation>
    </message>
    <message>
        <source>What stands from row %1 of the sheet “%2” on is not part of the course table and was left out.</source>
        <translation>工作表“%2”从第 %1 行起不属于课程表，未导入。</translation>
    </message>
    <message>
        <source>%1 has no course table: no row names columns such as course name, credits and hours. Add such a row above the courses.</source>
        <translation>%1 中没有找到课程表：没有“课程名称、学分、学时”之类的表头行。请在课程上方补上表头。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together in the temporary folder %1. Free some space there and try again.</source>
        <translation>无法在临时文件夹 %1 中生成电子表格。请在该处腾出空间后重试。</translation>
    </message>
    <message>
        <source>The sheet “%1” would have more than 1,048,575 rows, which no spreadsheet can hold. Export fewer programs at once.</source>
        <translation>工作表“%1”将超过 1,048,575 行，超出电子表格的上限。请减少一次导出的微专业数量。</translation>
    </message>
    <message>
        <source>%1 is a damaged spreadsheet: a part that it refers to is missing or wrong. Open it in Office or WPS and save it anew.</source>
        <translation>%1 已损坏：其中引用的内容缺失或有误。请在 Office 或 WPS 中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 is an OpenDocument file. Open it in Office, WPS or LibreOffice and save it as .xlsx.</source>
        <translation>%1 是 OpenDocument 文件。请在 Office、WPS 或 LibreOffice 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is a Word document, not a spreadsheet. Choose an .xlsx file.</source>
        <translation>%1 是 Word 文档，不是电子表格。请选择 .xlsx 文件。</translation>
    </message>
    <message>
        <source>%1 is a binary workbook (.xlsb). Open it in Office or WPS and save it as .xlsx.</source>
        <translation>%1 是二进制工作簿（.xlsb）。请在 Office 或 WPS 中打开并另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is an archive but no Office file (.xlsx, .docx). Choose another file.</source>
        <translation>%1 是压缩包，但不是 Office 文件（.xlsx、.docx）。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 carries macros and was not opened. Save it in Office or WPS as .xlsx, without macros.</source>
        <translation>%1 含有宏，未打开。请在 Office 或 WPS 中另存为不含宏的 .xlsx 文件。</translation>
    </message>
    <message>
        <source>%1 has more than 2 million filled cells and was not opened. Copy the table that is needed into a file of its own.</source>
        <translation>%1 的非空单元格超过 200 万个，未打开。请将所需表格单独存为一个文件。</translation>
    </message>
    <message>
        <source>%1 is an Office file but no spreadsheet. Choose an .xlsx file.</source>
        <translation>%1 是 Office 文件，但不是电子表格。请选择 .xlsx 文件。</translation>
    </message>
    <message>
        <source>Either-or: one course of the group “%1” is enough.</source>
        <translation>任选其一：“%1”组中修读一门即可。</translation>
    </message>
    <message>
        <source>%1 was not written: the time of the last change is not known. Save the program first.</source>
        <translation>未能导出%1：没有最近修改时间，请先保存本微专业。</translation>
    </message>
    <message>
        <source>%1: %2, depending on what learners choose.</source>
        <translation>%1：%2，随选课而不同。</translation>
    </message>
    <message>
        <source>%1: %2 when the courses are added up.</source>
        <translation>%1：各课程合计为%2。</translation>
    </message>
    <message>
        <source>The program does not state its field of study by ISCED-F; 0099 stands for “not classified elsewhere”.</source>
        <translation>本微专业未按国际教育标准分类（ISCED-F）填写学科领域，此处以 0099（未另分类）代替。</translation>
    </message>
    <message>
        <source>One of these courses: %1</source>
        <translation>以下课程任选其一：%1</translation>
    </message>
    <message>
        <source>Competency framework (CASE 1.1)</source>
        <translation>能力框架（CASE 1.1）</translation>
    </message>
    <message>
        <source>Badge definition (Open Badges 3.0)</source>
        <translation>徽章定义（Open Badges 3.0）</translation>
    </message>
    <message>
        <source>European learning opportunity (ELM 3)</source>
        <translation>欧洲学习项目信息（ELM 3）</translation>
    </message>
    <message>
        <source>Data for web pages (schema.org)</source>
        <translation>网页结构化数据（schema.org）</translation>
    </message>
    <message>
        <source>%1 was not written: “%2” is not stated. Enter it first.</source>
        <translation>未能导出%1：“%2”未填写，请先填写。</translation>
    </message>
    <message>
        <source>The filled form</source>
        <translation>填写后的表格</translation>
    </message>
    <message>
        <source>The filled form does not agree with the program: %1 (%2) should read “%3”. Do not use the file; report the form.</source>
        <translation>填写后的表格与方案不一致：%1（%2）应为“%3”。请勿使用该文件，并反馈此表格。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>footnote</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>text box (copy for older programs)</source>
        <translation>文本框（供旧版软件用的副本）</translation>
    </message>
    <message>
        <source>text box</source>
        <translation>文本框</translation>
    </message>
    <message>
        <source>table %1, row %2</source>
        <translation>表%1 第%2行</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>第%1段</translation>
    </message>
    <message>
        <source>between the paragraphs</source>
        <translation>段落之间</translation>
    </message>
    <message>
        <source>%1 holds more than %2 placeholders and was not opened. Repeat rows with {{#课程}} … {{/课程}} instead.</source>
        <translation>%1 中的占位符超过 %2 个，未予打开。重复的行请改用 {{#课程}} … {{/课程}}。</translation>
    </message>
    <message>
        <source>The filled form would become larger than any document (64 MiB or 100,000 values). Repeat fewer rows in one another.</source>
        <translation>填写后的表格过大（超过 64 MiB 或 10 万个值）。请减少层层嵌套的重复行。</translation>
    </message>
    <message>
        <source>%1 is an archive, but no Word document. Choose a .docx saved by Word or WPS.</source>
        <translation>%1 是压缩包，但不是 Word 文档。请选择由 Word 或 WPS 保存的 .docx 文件。</translation>
    </message>
    <message>
        <source>%1 carries macros and was not opened. Save the form in Word or WPS as .docx, which leaves them out.</source>
        <translation>%1 含有宏，未予打开。请在 Word 或 WPS 中将表格另存为 .docx（不含宏）。</translation>
    </message>
    <message>
        <source>%1 is a Word template (.dotx). Save it in Word or WPS as .docx.</source>
        <translation>%1 是 Word 模板（.dotx）。请在 Word 或 WPS 中另存为 .docx。</translation>
    </message>
    <message>
        <source>%1 is no Word document: it has no main text. Choose a .docx saved by Word or WPS.</source>
        <translation>%1 不是 Word 文档：其中没有正文。请选择由 Word 或 WPS 保存的 .docx 文件。</translation>
    </message>
    <message>
        <source>%1 holds more text than a form has (over 16 MiB) and was not opened. Choose the empty form.</source>
        <translation>%1 的文字内容超过 16 MiB，不像是表格，未予打开。请选择空白表格。</translation>
    </message>
    <message>
        <source>%1 is written in UTF-16, which Word does not do. Open it in Word or WPS and save it anew.</source>
        <translation>%1 采用 UTF-16 编码，并非 Word 的写法。请用 Word 或 WPS 打开后重新保存。</translation>
    </message>
    <message>
        <source>table %1, row %2, column %3 (%4)</source>
        <translation>表%1 第%2行 第%3列（%4）</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>表%1</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 不是有效的 JSON：%2。</translation>
    </message>
    <message>
        <source>The document was not kept, because it does not say what the program says: %1 reads “%2” instead of “%3”. Please report this to the developers.</source>
        <translation>文档与方案不一致，未保存：%1 为“%2”，应为“%3”。请将此问题告知开发者。</translation>
    </message>
    <message>
        <source>Program data (JSON)</source>
        <translation>方案数据（JSON）</translation>
    </message>
    <message>
        <source>Course table (CSV)</source>
        <translation>课程表（CSV）</translation>
    </message>
    <message>
        <source>Summary workbook (Excel)</source>
        <translation>汇总表（Excel）</translation>
    </message>
    <message>
        <source>The file was not kept, because reading it back gave another program. Please report this to the developers.</source>
        <translation>文件读回后与方案不一致，未保存。请将此问题告知开发者。</translation>
    </message>
    <message>
        <source>There is no export format “%1”.</source>
        <translation>没有导出格式“%1”。</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>表中无此栏</translation>
    </message>
    <message>
        <source>Did not fit</source>
        <translation>放不下</translation>
    </message>
    <message>
        <source>Unknown name</source>
        <translation>名称不识别</translation>
    </message>
    <message>
        <source>%1 filled, %2 not stated, %3 without a place in the form, %4 did not fit, %5 unknown names</source>
        <translation>已填 %1 处，未填写 %2 处，表中无此栏 %3 项，放不下 %4 处，名称不识别 %5 处</translation>
    </message>
    <message>
        <source>%1 cannot be read as a PDF; it is damaged or protected by a password.</source>
        <translation>%1 无法作为 PDF 读取：文件已损坏或有密码保护。</translation>
    </message>
    <message>
        <source>%1 has %2 pages where the form has %3 on this machine, so its values cannot be found by their place. Compare the Word document or the JSON file instead.</source>
        <translation>%1 有 %2 页，而在本机排版为 %3 页，无法按位置核对。请改为核对 Word 文档或 JSON 文件。</translation>
    </message>
    <message>
        <source>page %1, %2</source>
        <translation>第%1页 %2</translation>
    </message>
    <message>
        <source>%1 is none of the documents that this program exports, so it cannot be compared.</source>
        <translation>%1 不是本软件导出的文档，无法核对。</translation>
    </message>
    <message>
        <source>the content as a whole</source>
        <translation>整体内容</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第%1行 %2列</translation>
    </message>
    <message>
        <source>sheet %1</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>sheet %1, row %2, column %3</source>
        <translation>工作表“%1” 第%2行 %3列</translation>
    </message>
    <message>
        <source>The chain of revisions in %1 is broken, so it cannot be told what it has in common with another file; check it with “verify”.</source>
        <translation>%1的修订链已断开，无法判断它与其他文件的共同部分；请用“verify”检查该文件。</translation>
    </message>
    <message>
        <source>%1 (credits %2)</source>
        <translation>%1（%2 学分）</translation>
    </message>
    <message>
        <source>%1 was split into %2</source>
        <translation>%1拆分为%2</translation>
    </message>
    <message>
        <source>%1 were joined into %2</source>
        <translation>%1合并为%2</translation>
    </message>
    <message>
        <source>%1: another order</source>
        <translation>%1：顺序有调整</translation>
    </message>
    <message>
        <source>%1: place in the order %2 → %3</source>
        <translation>%1：排列位置 %2 → %3</translation>
    </message>
    <message>
        <source>The outcome %1 is assessed now</source>
        <translation>成果“%1”现已有评价</translation>
    </message>
    <message>
        <source>The outcome %1 lost its assessment</source>
        <translation>成果“%1”不再有评价</translation>
    </message>
    <message>
        <source>Courses on the longest chain of prerequisites</source>
        <translation>最长先修链的课程门数</translation>
    </message>
    <message>
        <source>Outcomes that a course supports</source>
        <translation>有课程支撑的成果</translation>
    </message>
    <message>
        <source>Outcomes that are assessed</source>
        <translation>有评价的成果</translation>
    </message>
    <message>
        <source>%1 now requires %2</source>
        <translation>%1新增先修要求：%2</translation>
    </message>
    <message>
        <source>%1 no longer requires %2</source>
        <translation>%1不再要求先修%2</translation>
    </message>
    <message>
        <source>%1 now supports the outcome %2</source>
        <translation>%1新增支撑成果：%2</translation>
    </message>
    <message>
        <source>%1 no longer supports the outcome %2</source>
        <translation>%1不再支撑成果：%2</translation>
    </message>
    <message>
        <source>%1 now belongs to the choice group %2</source>
        <translation>%1列入选修组“%2”</translation>
    </message>
    <message>
        <source>%1 no longer belongs to the choice group %2</source>
        <translation>%1移出选修组“%2”</translation>
    </message>
    <message>
        <source>%1 now teaches %2</source>
        <translation>%1新增讲授%2</translation>
    </message>
    <message>
        <source>%1 no longer teaches %2</source>
        <translation>%1不再讲授%2</translation>
    </message>
    <message>
        <source>%1 now gives evidence for the outcome %2</source>
        <translation>%1新增用于评价成果：%2</translation>
    </message>
    <message>
        <source>%1 no longer gives evidence for the outcome %2</source>
        <translation>%1不再用于评价成果：%2</translation>
    </message>
    <message>
        <source>%1 now assesses the objective %2</source>
        <translation>%1新增用于评价课程目标：%2</translation>
    </message>
    <message>
        <source>%1 no longer assesses the objective %2</source>
        <translation>%1不再用于评价课程目标：%2</translation>
    </message>
    <message>
        <source>%1 now closes the gap %2</source>
        <translation>%1新增对应缺口：%2</translation>
    </message>
    <message>
        <source>%1 no longer closes the gap %2</source>
        <translation>%1不再对应缺口：%2</translation>
    </message>
    <message>
        <source>%1 now scores %2</source>
        <translation>%1新增评分：%2</translation>
    </message>
    <message>
        <source>%1 no longer scores %2</source>
        <translation>%1取消评分：%2</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>新增%1：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>删除%1：%2</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1: both sides changed “%2”</source>
        <translation>%1：双方都修改了“%2”</translation>
    </message>
    <message>
        <source>Both sides changed “%1”</source>
        <translation>双方都修改了“%1”</translation>
    </message>
    <message>
        <source>%1: added by both sides, “%2” differs</source>
        <translation>%1：双方都新增了此项，“%2”不一致</translation>
    </message>
    <message>
        <source>%1: your changes and those of the other side together would make it part of itself</source>
        <translation>%1：双方的修改合在一起会使其成为自身的下级</translation>
    </message>
    <message>
        <source>%1: both sides changed the order</source>
        <translation>%1：双方都调整了顺序</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1: changed by you, removed by the other side</source>
        <translation>%1：我方已修改，对方已删除</translation>
    </message>
    <message>
        <source>%1: newly used by you, removed by the other side</source>
        <translation>%1：我方新近引用，对方已删除</translation>
    </message>
    <message>
        <source>%1: removed by you, changed by the other side</source>
        <translation>%1：我方已删除，对方已修改</translation>
    </message>
    <message>
        <source>%1: removed by you, newly used by the other side</source>
        <translation>%1：我方已删除，对方新近引用</translation>
    </message>
    <message>
        <source>%1 (with %2 entries that depend on it)</source>
        <translation>%1（连同依附于它的 %2 项）</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Content and structure</source>
        <translation>内容构成</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书颁发与核验</translation>
    </message>
    <message>
        <source>Team and partners</source>
        <translation>团队与合作单位</translation>
    </message>
    <message>
        <source>Review and attachments</source>
        <translation>评审与附件</translation>
    </message>
    <message>
        <source>More than one revision begins with %1; give more of its digits.</source>
        <translation>以 %1 开头的修订不止一个；请多写几位。</translation>
    </message>
    <message>
        <source>No revision begins with “%1”; give at least four digits of a revision as “micromajor-cli log” shows them.</source>
        <translation>没有以“%1”开头的修订；请按“micromajor-cli log”的显示至少写出前四位。</translation>
    </message>
    <message>
        <source>The programs do not differ.</source>
        <translation>两份方案没有差别。</translation>
    </message>
    <message>
        <source>The programs do not come from each other; they were compared by content.</source>
        <translation>两份方案没有共同来源，已按内容比较。</translation>
    </message>
    <message>
        <source>What follows from it</source>
        <translation>由此带来的变化</translation>
    </message>
    <message>
        <source>cannot be computed</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>The totals stay as they were.</source>
        <translation>各项合计没有变化。</translation>
    </message>
    <message>
        <source>New problems</source>
        <translation>新增问题</translation>
    </message>
    <message>
        <source>Solved problems</source>
        <translation>已解决的问题</translation>
    </message>
    <message>
        <source>Name two files, or one file and --from REVISION.</source>
        <translation>请给出两个文件，或一个文件加 --from 修订号。</translation>
    </message>
    <message>
        <source>Compares two programs, or two revisions of one file, by meaning, and says what follows; exit code 1 when they differ.</source>
        <translation>按内容含义比较两份方案或同一文件的两次修订，并说明由此带来的变化；有差别时退出码为 1。</translation>
    </message>
    <message>
        <source>%1 is the form itself; write the filled form to another file.</source>
        <translation>%1 是表格原件，请将填好的表格另存为其他文件。</translation>
    </message>
    <message>
        <source>There is no form “%1”; known are: %2. A form of your own is named by its path, ending in .docx.</source>
        <translation>没有表格“%1”；可用的有：%2。本校表格请给出以 .docx 结尾的路径。</translation>
    </message>
    <message>
        <source>The files have no revision in common; entries were recognised by content.</source>
        <translation>两个文件没有共同的修订，已按内容识别对应条目。</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>已采纳</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Nothing was written: say with --take mine or --take theirs which side decides, or merge in the window one by one.</source>
        <translation>未写入任何文件：请用 --take mine 或 --take theirs 指定以哪一方为准，或在窗口中逐项合并。</translation>
    </message>
    <message>
        <source>%1: a merged program keeps its history; give it the ending .micromajor.</source>
        <translation>%1：合并后的方案保留历史记录，请使用扩展名 .micromajor。</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <translation>与%1合并</translation>
    </message>
    <message>
        <source>Brings two drafts of one program together; conflicts are listed with exit code 1, --take decides them for one side.</source>
        <translation>合并同一方案的两份稿件；有冲突时逐条列出，退出码为 1；--take 指定以哪一方为准。</translation>
    </message>
    <message>
        <source>%1 (%2) says what the program says.</source>
        <translation>%1（%2）与方案一致。</translation>
    </message>
    <message>
        <source>%1: “%2” instead of “%3”</source>
        <translation>%1：为“%2”，应为“%3”</translation>
    </message>
    <message>
        <source>Reviewer %1</source>
        <translation>评审人%1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>回到：%1</translation>
    </message>
    <message>
        <source>A seal needs the name of whoever seals.</source>
        <translation>请填写封签人姓名。</translation>
    </message>
    <message>
        <source>The name in a seal has at most %1 characters.</source>
        <translation>封签人姓名不超过 %1 个字符。</translation>
    </message>
    <message>
        <source>The seal is not in this file.</source>
        <translation>文件中没有这枚封签。</translation>
    </message>
    <message>
        <source>The seal holds: the content is what was sealed.</source>
        <translation>封签有效：内容与封签时一致。</translation>
    </message>
    <message>
        <source>The seal is genuine; the sealed state is revision %1, and the content has been changed since.</source>
        <translation>封签属实；封签的是第 %1 号修订，此后内容已有改动。</translation>
    </message>
    <message>
        <source>The signature does not fit: the seal was changed after it was made, or never was one.</source>
        <translation>签名不符：封签被改动过，或本来就不是有效封签。</translation>
    </message>
    <message>
        <source>The sealed revision is not in the history: it was removed or rewritten.</source>
        <translation>修订历史中没有所封签的修订：已被删除或改写。</translation>
    </message>
    <message>
        <source>The history up to the sealed revision was changed after the seal.</source>
        <translation>封签之后，所封签修订及其之前的历史被改动过。</translation>
    </message>
    <message>
        <source>The history does not lead to the content that was sealed.</source>
        <translation>修订历史推不出所封签的内容。</translation>
    </message>
    <message>
        <source>A version needs a name, such as “submitted to the college”.</source>
        <translation>请填写版本名称，例如“报送学院”。</translation>
    </message>
    <message>
        <source>The name of a version has at most %1 characters.</source>
        <translation>版本名称不超过 %1 个字符。</translation>
    </message>
    <message>
        <source>There is a version “%1” already; choose another name.</source>
        <translation>已有版本“%1”，请另取名称。</translation>
    </message>
    <message>
        <source>There is no version “%1”.</source>
        <translation>没有版本“%1”。</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位符</translation>
    </message>
    <message>
        <source>The same in English</source>
        <translation>英文写法</translation>
    </message>
    <message>
        <source>Also recognised as printed label</source>
        <translation>也识别的印刷名称</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1: only .json, .csv, .xlsx and .docx files can be imported.</source>
        <translation>%1：只能导入 .json、.csv、.xlsx 和 .docx 文件。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Curriculum map</source>
        <translation>课程地图</translation>
    </message>
    <message>
        <source>Outcome matrix</source>
        <translation>支撑矩阵</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>申报预览</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 (page)</source>
        <translation>%1（页面）</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已删除）</translation>
    </message>
    <message>
        <source>Something that is no longer there</source>
        <translation>已不存在的内容</translation>
    </message>
    <message>
        <source>The whole program</source>
        <translation>整个方案</translation>
    </message>
    <message>
        <source>The comment has no words: write some first.</source>
        <translation>批注没有内容，请先填写。</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>对“%1”的批注</translation>
    </message>
    <message>
        <source>Answer a comment on %1</source>
        <translation>回复对“%1”的批注</translation>
    </message>
    <message>
        <source>Resolve a comment on %1</source>
        <translation>将对“%1”的批注标为已解决</translation>
    </message>
    <message>
        <source>Reopen a comment on %1</source>
        <translation>重新打开对“%1”的批注</translation>
    </message>
    <message>
        <source>This comment is by %1: answer it instead of changing its words.</source>
        <translation>这条批注由%1填写，不能修改，请改为回复。</translation>
    </message>
    <message>
        <source>Change a comment on %1</source>
        <translation>修改对“%1”的批注</translation>
    </message>
    <message>
        <source>This comment is by %1: resolve it instead of removing it.</source>
        <translation>这条批注由%1填写，不能删除，请改为标记已解决。</translation>
    </message>
    <message>
        <source>%1 has answered this comment: resolve it instead of removing it.</source>
        <translation>%1已回复这条批注，不能删除，请改为标记已解决。</translation>
    </message>
    <message>
        <source>Remove a comment on %1</source>
        <translation>删除对“%1”的批注</translation>
    </message>
    <message>
        <source>Take over the review rubric “%1”</source>
        <translation>套用评审指标“%1”</translation>
    </message>
    <message>
        <source>Take over the review rubric “%1”; %2 scores of criteria that it does not have are removed</source>
        <translation>套用评审指标“%1”，同时删除其中没有的指标的 %2 个评分</translation>
    </message>
    <message>
        <source>%1 is too large for a review rubric; choose another file.</source>
        <translation>%1 太大，不是评审指标文件；请另选文件。</translation>
    </message>
    <message>
        <source>%1, line %2: this is not valid JSON; choose another file or correct it.</source>
        <translation>%1 第%2行：不是有效的 JSON；请另选文件或改正后再打开。</translation>
    </message>
    <message>
        <source>this is no review rubric; “format” must be “%1”.</source>
        <translation>这不是评审指标文件，“format”应为“%1”。</translation>
    </message>
    <message>
        <source>“criteria” must be a list of 1 to %1 criteria.</source>
        <translation>“criteria”应为 1 至 %1 项指标的列表。</translation>
    </message>
    <message>
        <source>a criterion needs a “title”.</source>
        <translation>指标缺少“title”（指标名称）。</translation>
    </message>
    <message>
        <source>“weight” must be a number from 0 to 100 with at most three decimals.</source>
        <translation>“weight”（权重）应为 0 到 100 的数字，最多三位小数。</translation>
    </message>
    <message>
        <source>“%1” must have a text as “zh”, as “en” or both.</source>
        <translation>“%1”应有“zh”或“en”文本，也可两者都有。</translation>
    </message>
    <message>
        <source>The key for seals cannot be kept in %1 (%2). Check the permissions of the data folder and try again.</source>
        <translation>封签密钥无法保存到 %1（%2）。请检查数据文件夹的权限后重试。</translation>
    </message>
    <message>
        <source>%1 is not a usable key for seals. Put a copy of your key there, or move the file away to begin with a new key.</source>
        <translation>%1 不是可用的封签密钥。请放回密钥备份，或移走该文件以启用新密钥。</translation>
    </message>
    <message>
        <source>Copy without names of reviewers</source>
        <translation>不署评审人姓名的副本</translation>
    </message>
    <message>
        <source>Fill in %1 cells of the review</source>
        <translation>填写评审表中的 %1 格</translation>
    </message>
    <message>
        <source>%1 of %2 on %3</source>
        <translation>%2对“%3”的%1</translation>
    </message>
    <message>
        <source>Clear %1 of %2 on %3</source>
        <translation>清除%2对“%3”的%1</translation>
    </message>
    <message>
        <source>Clean copy</source>
        <translation>清洁副本</translation>
    </message>
    <message>
        <source>Lists the forms that export can fill, or the names that your school&apos;s own Word form may use.</source>
        <translation>列出可填写的表格；或列出本校 Word 表格可用的名称。</translation>
    </message>
    <message>
        <source>Makes a program file from .json, or from the course table in a .csv, .xlsx or .docx.</source>
        <translation>由 .json，或由 .csv、.xlsx、.docx 中的课程表生成方案文件。</translation>
    </message>
    <message>
        <source>[sealed by %1]</source>
        <translation>[%1 封签]</translation>
    </message>
    <message>
        <source>Shows the history in the file with its names and seals, the newest step first.</source>
        <translation>显示文件中的修订历史及版本名称、封签，最新的在前。</translation>
    </message>
    <message>
        <source>Version “%1”: %2, %3, %4</source>
        <translation>版本“%1”：%2，%3，%4</translation>
    </message>
    <message>
        <source>Sealed by %1, %2, with the key %3</source>
        <translation>%1 于 %2 封签，密钥 %3</translation>
    </message>
    <message>
        <source>Say what to begin with: --sample ID, --blank or --clean-copy-of FILE.</source>
        <translation>请说明从什么开始：--sample ID、--blank 或 --clean-copy-of 文件。</translation>
    </message>
    <message>
        <source>Makes a new program file: from a sample, empty, or as a copy without history, comments, reviews, telephone numbers and e-mail addresses.</source>
        <translation>新建方案文件：取自样例、空白，或作为不含历史、批注、评审、电话和邮箱的副本。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分差</translation>
    </message>
    <message>
        <source>Scores still missing: %1</source>
        <translation>尚缺评分：%1 个</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>评审结论：%1</translation>
    </message>
    <message>
        <source>Shows the scores of the reviewers with mean and spread of each criterion, the decision and the approvals.</source>
        <translation>显示各评审人评分、每项指标的均值和分差、评审结论以及审批情况。</translation>
    </message>
    <message>
        <source>Say who seals: --name NAME.</source>
        <translation>请用 --name 姓名 说明封签人。</translation>
    </message>
    <message>
        <source>A key was made for you: %1. It has no passphrase: keep the file to yourself, and keep a copy.</source>
        <translation>已为您生成密钥：%1。密钥没有口令保护，请勿交给他人，并自行备份。</translation>
    </message>
    <message>
        <source>Sealed by %1, revision %2</source>
        <translation>%1 已封签第 %2 号修订</translation>
    </message>
    <message>
        <source>Fingerprint of your key, for others to compare: %1</source>
        <translation>您的密钥指纹（供他人核对）：%1</translation>
    </message>
    <message>
        <source>Signs the present state of a program file with your own key, so that anyone can see what you had before you; --name is the reviewer&apos;s name.</source>
        <translation>用您的密钥对方案文件的当前状态封签，他人可据此核验您当时所见的内容；--name 为封签人姓名。</translation>
    </message>
    <message>
        <source>Gives the present state of a program file a name, such as “submitted to the college”.</source>
        <translation>为方案文件的当前状态命名，例如“报送学院”。</translation>
    </message>
    <message>
        <source>“%1” is not a fingerprint: it has 32 digits 0–9 and A–F, blanks do not matter.</source>
        <translation>“%1”不是密钥指纹：指纹为 32 位 0–9、A–F，空格可省略。</translation>
    </message>
    <message>
        <source>The content is sealed with the key asked for.</source>
        <translation>内容已由指定密钥封签。</translation>
    </message>
    <message>
        <source>No seal with the key asked for holds for this content.</source>
        <translation>没有由指定密钥对当前内容所作的有效封签。</translation>
    </message>
    <message>
        <source>Checks the content hash, the chain of revisions and the seals of a program file; with --key, whether this key sealed what is in it; with --against, whether an exported document says what the program says.</source>
        <translation>校验方案文件的内容摘要、修订链和封签；带 --key 时，核对当前内容是否由该密钥封签；带 --against 时，核对导出的文档与方案是否一致。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that the file is there and that you may read it.</source>
        <translation>无法读取 %1。请确认文件存在且有读取权限。</translation>
    </message>
    <message>
        <source>%1 is the file that is open, in the same state. Choose another one.</source>
        <translation>%1 就是当前打开的文件，内容相同。请选择其他文件。</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>No font on this machine has “%1”, so the PDF would show empty boxes. Install a font that has it, such as Noto CJK, or export DOCX.</source>
        <translation>本机字体中没有“%1”，PDF 中会显示为空框。请安装含有该字的字体（如 Noto CJK），或导出 DOCX。</translation>
    </message>
    <message>
        <source>(no such cell)</source>
        <translation>（无此单元格）</translation>
    </message>
    <message>
        <source>There are no pages to write. Export again; if that fails, choose DOCX.</source>
        <translation>没有可写出的页面。请重新导出；如仍失败，请改选 DOCX。</translation>
    </message>
    <message>
        <source>The font “%1” does not allow documents to carry it, so the PDF would be unreadable elsewhere. Install Noto CJK instead, or export DOCX.</source>
        <translation>字体“%1”不允许嵌入文档，生成的 PDF 换一台电脑就无法阅读。请改装 Noto CJK 字体，或导出 DOCX。</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>%1 course</source>
        <translation>%1 门课程</translation>
    </message>
    <message>
        <source>Opinion of the program leader</source>
        <translation>微专业负责人意见</translation>
    </message>
    <message>
        <source>No program leader is named.</source>
        <translation>没有标明专业负责人。</translation>
    </message>
    <message>
        <source>No program leader is named; people listed: %1.</source>
        <translation>没有标明专业负责人；团队共列 %1 人。</translation>
    </message>
    <message>
        <source>One program leader</source>
        <translation>唯一的专业负责人</translation>
    </message>
    <message>
        <source>%1 people are marked as program leader: %2. The form has room for one.</source>
        <translation>有 %1 人标为专业负责人：%2。申报表只能填一位。</translation>
    </message>
    <message>
        <source>Clear %1 cell</source>
        <translation>清除 %1 个单元格</translation>
    </message>
    <message>
        <source>Fill down %1 cell</source>
        <translation>向下填充 %1 个单元格</translation>
    </message>
    <message>
        <source>Paste %1 cell</source>
        <translation>粘贴 %1 个单元格</translation>
    </message>
    <message>
        <source>Paste %1 course</source>
        <translation>粘贴 %1 门课程</translation>
    </message>
    <message>
        <source>Only forms and the summary workbook (--format xlsx) take several programs.</source>
        <translation>只有表格和汇总表（--format xlsx）可以同时导出多个方案。</translation>
    </message>
    <message>
        <source>Fills a form (docx, pdf, json) or your school&apos;s own Word form, or without --form writes data (json, csv, xlsx, case, openbadges, elm, schemaorg); the format follows the suffix of PATH. Forms of several programs go into the folder PATH, as docx unless --format says otherwise.</source>
        <translation>填写表格（docx、pdf、json）或本校 Word 表格；不带 --form 时导出数据（json、csv、xlsx、case、openbadges、elm、schemaorg）。未指定格式时按 PATH 的后缀。同时给出多个方案时，表格存入文件夹 PATH，未指定 --format 时为 docx。</translation>
    </message>
    <message>
        <source>%1 and %2 would both become %3; rename one of them, or export it by itself.</source>
        <translation>%1 与 %2 都会导出为 %3；请将其中一个改名，或单独导出。</translation>
    </message>
    <message>
        <source>The forms of several programs go into a folder, and %1 cannot be one. Choose another with --output.</source>
        <translation>多个方案的表格需存入文件夹，而 %1 无法用作文件夹。请用 --output 另选。</translation>
    </message>
    <message>
        <source>%1 was not written: the country “%2” is not known. Choose it from the list, or enter its two letters.</source>
        <translation>未能导出%1：无法识别国家“%2”，请从列表中选择，或填写两位字母代码。</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Hong Kong, China</source>
        <translation>中国香港</translation>
    </message>
    <message>
        <source>Macao, China</source>
        <translation>中国澳门</translation>
    </message>
    <message>
        <source>Taiwan, China</source>
        <translation>中国台湾</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>澳大利亚</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>加拿大</translation>
    </message>
    <message>
        <source>France</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>爱尔兰</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>马来西亚</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>荷兰</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>新西兰</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>新加坡</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>韩国</translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 项（共 %2 项）</translation>
    </message>
    <message>
        <source>None of the courses (%1) says how it is assessed.</source>
        <translation>%1 门课程都没有说明考核方式。</translation>
    </message>
    <message>
        <source>Every course (%1) ends with an examination; none asks for a project, a portfolio or course work.</source>
        <translation>%1 门课程全部为考试，没有项目、作品集或考查。</translation>
    </message>
    <message>
        <source>There are no assessment items, so none of the outcomes (%1) is assessed.</source>
        <translation>没有考核项目，%1 条学习成果均无考核。</translation>
    </message>
    <message>
        <source>No assessment item names an outcome, so none of the outcomes (%1) is assessed.</source>
        <translation>考核项目没有对应任何成果，%1 条学习成果均无考核。</translation>
    </message>
    <message>
        <source>Credits that a learner needs: %1; the rule set asks for %2.</source>
        <translation>须修 %1 学分（规则集要求：%2 学分）。</translation>
    </message>
    <message>
        <source>Items of evidence with date and source: %1; the rule set asks for %2.</source>
        <translation>有日期和来源的依据为 %1 条，规则集要求 %2 条。</translation>
    </message>
    <message>
        <source>Months of development: %1; the rule set asks for %2.</source>
        <translation>开发周期为 %1 个月（规则集要求：%2 个月）。</translation>
    </message>
    <message>
        <source>The review cycle in months is %1; the rule set asks for %2.</source>
        <translation>评审周期为 %1 个月（规则集要求：%2 个月）。</translation>
    </message>
    <message>
        <source>Courses that a learner takes: %1; the rule set asks for %2.</source>
        <translation>须修 %1 门课程（规则集要求：%2 门）。</translation>
    </message>
    <message>
        <source>Number of courses stated: %1; the list offers %2, of which a learner takes %3.</source>
        <translation>填写的课程门数为 %1 门，课程表开设 %2 门，须修 %3 门。</translation>
    </message>
    <message>
        <source>The team has no enterprise mentor for the courses with practice (%1): %2.</source>
        <translation>团队没有企业导师，但有 %1 门课程含实践：%2。</translation>
    </message>
    <message>
        <source>The hours that %1 is said to teach of %3 (%2) are more than it has (%4).</source>
        <translation>%1在“%3”中授课 %2 学时，而该课程只有 %4 学时。</translation>
    </message>
    <message>
        <source>The hours of %1 (%2) are more than its teachers have together (%3).</source>
        <translation>“%1”共 %2 学时，而各教师合计只有 %3 学时。</translation>
    </message>
    <message>
        <source>Changed problems</source>
        <translation>有变化的问题</translation>
    </message>
    <message>
        <source>Revisions: %1, head %2</source>
        <translation>共 %1 个修订，当前修订 %2</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>上课地点</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>The text was read</source>
        <translation>已读原文</translation>
    </message>
    <message>
        <source>Known second-hand</source>
        <translation>据转引</translation>
    </message>
    <message>
        <source>A proposal</source>
        <translation>建议稿</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景资料</translation>
    </message>
</context>
<context>
    <name>matrix</name>
    <message>
        <source>Only introduced here, though the earlier course %1 already builds on it.</source>
        <translation>这里才“引入”，而更早开设的“%1”已在此基础上强化或要求掌握。</translation>
    </message>
    <message>
        <source>Its parts are tied to courses in its place.</source>
        <translation>由其分项与课程对应。</translation>
    </message>
    <message>
        <source>No weight is stated.</source>
        <translation>未填写权重。</translation>
    </message>
    <message>
        <source>Sum of the weights of all supporting courses.</source>
        <translation>全部支撑课程的权重之和。</translation>
    </message>
    <message>
        <source>Supports without a weight: %1. The sum counts the others only.</source>
        <translation>有 %1 处支撑未填写权重，合计只含其余各处。</translation>
    </message>
    <message>
        <source>Courses by strength: %1 high, %2 medium, %3 low, %4 not stated.</source>
        <translation>支撑课程：强 %1 门、中 %2 门、弱 %3 门，未填写强度 %4 门。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No assessment item gives evidence for it.</source>
        <translation>没有考核项目提供评价依据。</translation>
    </message>
    <message>
        <source>Assessment items that give evidence for it: %1.</source>
        <translation>提供评价依据的考核项目：%1 项。</translation>
    </message>
    <message>
        <source>No course</source>
        <translation>无课程</translation>
    </message>
    <message>
        <source>No course on offer supports it.</source>
        <translation>没有开设的课程支撑它。</translation>
    </message>
    <message>
        <source>All %1 kept</source>
        <translation>%1 门全保留</translation>
    </message>
    <message>
        <source>Every choice includes all courses that support it.</source>
        <translation>无论怎样选课，支撑课程都会学到。</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>保留 %1/%2 门</translation>
    </message>
    <message>
        <source>A learner who takes %1 meets only %2.</source>
        <translation>选课方案为“%1”时，只剩“%2”支撑该成果。</translation>
    </message>
    <message>
        <source>May be lost</source>
        <translation>可能落空</translation>
    </message>
    <message>
        <source>A learner who takes %1 meets no course that supports it.</source>
        <translation>选课方案为“%1”时，没有课程支撑该成果。</translation>
    </message>
    <message>
        <source>A choice group cannot be satisfied.</source>
        <translation>有选修组的要求无法满足。</translation>
    </message>
    <message>
        <source>Credits of %1 are not stated; they limit what may be chosen.</source>
        <translation>“%1”未填写学分，无法确定可选范围。</translation>
    </message>
    <message>
        <source>The choice groups overlap too much to compute every choice.</source>
        <translation>选修组重叠过多，无法逐一计算各种选法。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>All supports by strength: high, medium, low.</source>
        <translation>全部支撑关系按强度统计：强、中、弱。</translation>
    </message>
    <message>
        <source>Outcomes that some assessment item proves, of all outcomes.</source>
        <translation>有考核项目提供依据的成果数/成果总数。</translation>
    </message>
    <message>
        <source>%1 at risk</source>
        <translation>%1 条有风险</translation>
    </message>
    <message>
        <source>Outcomes that some choice of electives loses.</source>
        <translation>某种选课方案下会落空的成果。</translation>
    </message>
    <message>
        <source>none of the electives</source>
        <translation>不选任何选修课</translation>
    </message>
</context>
<context>
    <name>micromajor::AddressInput</name>
    <message>
        <source>Open this address (Alt+Down)</source>
        <translation>打开此地址（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>micromajor::Application</name>
    <message>
        <source>Micromajor Workbench: design a micro-major and check it against its rules.</source>
        <translation>微专业设计工作台：设计微专业，并按规则即时检查。</translation>
    </message>
    <message>
        <source>Language of the interface.</source>
        <translation>界面语言。</translation>
    </message>
    <message>
        <source>Colours of the window.</source>
        <translation>窗口配色。</translation>
    </message>
    <message>
        <source>Begin with a copy of a built-in sample.</source>
        <translation>从内置样例的副本开始。</translation>
    </message>
    <message>
        <source>A program file to open.</source>
        <translation>要打开的微专业文件。</translation>
    </message>
    <message>
        <source>Programs with unsaved work of an earlier run: %1.</source>
        <translation>上次运行有 %1 个微专业留有未保存的修改。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Name that the history records for the steps of this run.</source>
        <translation>本次运行中历史记录的姓名。</translation>
    </message>
    <message>
        <source>Role recorded with the name: industry-mentor, committee, dean or words of your own.</source>
        <translation>与姓名一起记录的身份：industry-mentor（企业导师）、committee（委员会）、dean（院长）或自定文字。</translation>
    </message>
</context>
<context>
    <name>micromajor::ApprovalSteps</name>
    <message>
        <source>Nothing recorded</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>State not stated</source>
        <translation>未填结果</translation>
    </message>
    <message>
        <source>The leader</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>The college</source>
        <translation>学院</translation>
    </message>
    <message>
        <source>The academic affairs office</source>
        <translation>教务处</translation>
    </message>
    <message>
        <source>The committee</source>
        <translation>学术委员会</translation>
    </message>
    <message>
        <source>The university</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>micromajor::ArrangeModel</name>
    <message>
        <source>%1 · moved</source>
        <translation>%1 · 调整</translation>
    </message>
    <message>
        <source>%1 · new</source>
        <translation>%1 · 新排</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Term now</source>
        <translation>现在学期</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议学期</translation>
    </message>
</context>
<context>
    <name>micromajor::ArrangePanel</name>
    <message>
        <source>&amp;Keep courses that have a term</source>
        <translation>已有学期的课程不动(&amp;K)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Arrange terms</source>
        <translation>安排学期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Terms</source>
        <translation>学期数(&amp;T)</translation>
    </message>
    <message>
        <source>Number of terms</source>
        <translation>学期数</translation>
    </message>
    <message>
        <source>At &amp;most in each term</source>
        <translation>每学期至多(&amp;M)</translation>
    </message>
    <message>
        <source>At most in each term</source>
        <translation>每学期至多</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Only courses without a term are placed. Courses whose term is fixed stay in any case.</source>
        <translation>只安排尚无学期的课程。学期固定的课程始终不动。</translation>
    </message>
    <message>
        <source>One term fewer</source>
        <translation>减少一个学期</translation>
    </message>
    <message>
        <source>One term more</source>
        <translation>增加一个学期</translation>
    </message>
    <message>
        <source>Courses, their terms now and as proposed</source>
        <translation>课程及其现有学期和建议学期</translation>
    </message>
    <message>
        <source>Most that one learner has in each term, before → after</source>
        <translation>每学期一名学生最多的负担，调整前 → 调整后</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <translation>到此为止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the search and shows the best plan found so far</source>
        <translation>结束搜索，显示目前找到的最好安排</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>门课程</translation>
    </message>
    <message>
        <source>The rule sets in use allow at most %1 credits in a term; the plan keeps to it.</source>
        <translation>所用规则集规定每学期至多 %1 学分，安排时会遵守。</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Enter a number such as 96, or leave the field empty for no limit.</source>
        <translation>“%1”不是数值。请输入数字，例如 96；不设上限请留空。</translation>
    </message>
    <message>
        <source>Problems solved: %1; new problems: %2</source>
        <translation>解决问题：%1；新增问题：%2</translation>
    </message>
</context>
<context>
    <name>micromajor::AttachmentFile</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1 as a file</source>
        <translation>将 %1 另存为文件</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>保存附件</translation>
    </message>
</context>
<context>
    <name>micromajor::AuthorForm</name>
    <message>
        <source>Your name and role</source>
        <translation>姓名与身份</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>使用此姓名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Your steps in the history and your comments are signed with this; nothing else differs.</source>
        <translation>历史中的修改和批注都以此署名，其他功能没有区别。</translation>
    </message>
</context>
<context>
    <name>micromajor::ChainCanvas</name>
    <message>
        <source>Strength not stated</source>
        <translation>未填写支撑强度</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>支撑强度：%1</translation>
    </message>
    <message>
        <source>Its course supports no outcome shown here</source>
        <translation>所属课程未支撑这里的成果</translation>
    </message>
    <message>
        <source>Of the whole program</source>
        <translation>面向整个微专业</translation>
    </message>
    <message>
        <source>No gap stands behind it.</source>
        <translation>没有对应的能力缺口。</translation>
    </message>
    <message>
        <source>No outcome closes this gap.</source>
        <translation>没有学习成果回应此缺口。</translation>
    </message>
    <message>
        <source>No course supports it.</source>
        <translation>没有课程支撑。</translation>
    </message>
    <message>
        <source>No assessment item gives evidence for it.</source>
        <translation>没有考核项目提供评价依据。</translation>
    </message>
    <message>
        <source>No certificate stands for it.</source>
        <translation>没有对应的证书。</translation>
    </message>
    <message>
        <source>Tie it to a gap</source>
        <translation>对应到能力缺口</translation>
    </message>
    <message>
        <source>Tie an outcome to it</source>
        <translation>对应学习成果</translation>
    </message>
    <message>
        <source>Tie a course to it</source>
        <translation>填写支撑课程</translation>
    </message>
    <message>
        <source>Add an assessment item</source>
        <translation>添加考核项目</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>添加证书</translation>
    </message>
</context>
<context>
    <name>micromajor::ChainView</name>
    <message>
        <source>Chain of</source>
        <translation>查看对象</translation>
    </message>
    <message>
        <source>Outcome or gap whose chain is shown</source>
        <translation>查看哪条学习成果或能力缺口的链条</translation>
    </message>
    <message>
        <source>Go to the first of them</source>
        <translation>查看第一项</translation>
    </message>
    <message>
        <source>Gaps without outcome: %1</source>
        <translation>缺口无成果回应：%1</translation>
    </message>
    <message>
        <source>Outcomes without gap: %1</source>
        <translation>成果无对应缺口：%1</translation>
    </message>
    <message>
        <source>Outcomes without course: %1</source>
        <translation>成果无支撑课程：%1</translation>
    </message>
    <message>
        <source>Outcomes not assessed: %1</source>
        <translation>成果未考核：%1</translation>
    </message>
    <message>
        <source>Courses without outcome: %1</source>
        <translation>课程未支撑成果：%1</translation>
    </message>
    <message>
        <source>Assessment items without outcome: %1</source>
        <translation>考核项目无对应成果：%1</translation>
    </message>
    <message>
        <source>Certificates without outcome: %1</source>
        <translation>证书无对应成果：%1</translation>
    </message>
    <message>
        <source>Nothing stands alone: every row is tied to the next.</source>
        <translation>各环节均已对应，没有断点。</translation>
    </message>
</context>
<context>
    <name>micromajor::ChoiceInput</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>micromajor::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search in the list: %1</source>
        <translation>在列表中查找：%1</translation>
    </message>
</context>
<context>
    <name>micromajor::CommandPalette</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Name of a command, page, course, outcome, person or problem</source>
        <translation>命令、页面、课程、成果、人员或问题的名称</translation>
    </message>
    <message>
        <source>Commands and places</source>
        <translation>命令与位置</translation>
    </message>
    <message>
        <source>Nothing has this name.</source>
        <translation>没有这个名称的内容。</translation>
    </message>
</context>
<context>
    <name>micromajor::CommentInput</name>
    <message>
        <source>Mention a person</source>
        <translation>提及人员</translation>
    </message>
</context>
<context>
    <name>micromajor::CommentsPane</name>
    <message>
        <source>New comment</source>
        <translation>新批注</translation>
    </message>
    <message>
        <source>Question, doubt or advice…</source>
        <translation>疑问、意见或建议…</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Close the comments</source>
        <translation>关闭批注</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>批注对象</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>未解决 %1 条</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>On the form: %1</source>
        <translation>表格中：%1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>对象：%1</translation>
    </message>
    <message>
        <source>Your name and role…</source>
        <translation>姓名与身份…</translation>
    </message>
    <message>
        <source>A comment is signed with them.</source>
        <translation>批注以此署名。</translation>
    </message>
</context>
<context>
    <name>micromajor::CompareWindow</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Map of the differences</source>
        <translation>差异地图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new problems</source>
        <translation>
            <numerusform>新增 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>解决 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals, chains and problems stay as they were.</source>
        <translation>总量、先修链和问题均未变化。</translation>
    </message>
    <message>
        <source>New problems</source>
        <translation>新增问题</translation>
    </message>
    <message>
        <source>Solved problems</source>
        <translation>已解决的问题</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>删去</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第%1学期</translation>
    </message>
    <message>
        <source>No term yet</source>
        <translation>学期未定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Compare: %1 → %2</source>
        <translation>对比：%1 → %2</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>This problem is solved in %1; there is nothing left to go to.</source>
        <translation>该问题在“%1”中已解决，无处可跳转。</translation>
    </message>
    <message>
        <source>Neither of the two states is the open program, so there is no place to go to. To change something, go back to one of them in the history.</source>
        <translation>对比的两个状态都不是当前方案，无法跳转。如需修改，请先在历史中回到其中一个状态。</translation>
    </message>
    <message>
        <source>%1 is gone, so there is no place to go to. In %2 it was: %3</source>
        <translation>“%1”已删去，无处可跳转。它在“%2”中的内容：%3</translation>
    </message>
    <message>
        <source>%1 has been removed from the program since this window was opened. It was: %2</source>
        <translation>打开本窗口后，“%1”已从方案中删去。原内容：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changed problems</source>
        <translation>
            <numerusform>%n 个问题有变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed problems</source>
        <translation>有变化的问题</translation>
    </message>
</context>
<context>
    <name>micromajor::ComparedMap</name>
    <message>
        <source>Map of the differences</source>
        <translation>差异地图</translation>
    </message>
    <message>
        <source>Neither state has courses.</source>
        <translation>两个状态都没有课程。</translation>
    </message>
    <message>
        <source>No course and no prerequisite differs.</source>
        <translation>课程和先修关系没有差异。</translation>
    </message>
    <message>
        <source>Map of the differences: %1</source>
        <translation>差异地图：%1</translation>
    </message>
</context>
<context>
    <name>micromajor::ComparedModel</name>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>nothing stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>micromajor::Comparing</name>
    <message>
        <source>Programs (*.micromajor *.json)</source>
        <translation>方案文件 (*.micromajor *.json)</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>选择要对比的文件</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>选择要合并的文件</translation>
    </message>
    <message>
        <source>%1 brings nothing that this program does not have.</source>
        <translation>%1 中没有当前方案缺少的内容。</translation>
    </message>
    <message>
        <source>Save (the other version is kept as a backup)</source>
        <translation>保存（另一版本留作备份）</translation>
    </message>
    <message>
        <source>Merged with %1. Undo takes it back as a whole.</source>
        <translation>已与 %1 合并；撤销可整体退回。</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>对比并合并</translation>
    </message>
</context>
<context>
    <name>micromajor::CompositionCard</name>
    <message>
        <source>Composition</source>
        <translation>学分与学时构成</translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not state it</source>
        <translation>
            <numerusform>%n 门课程未填写</numerusform>
        </translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>未划分</translation>
    </message>
    <message>
        <source>of these online</source>
        <translation>其中线上</translation>
    </message>
    <message>
        <source>of these in enterprises</source>
        <translation>其中在企业</translation>
    </message>
    <message>
        <source>Contact hours: %1</source>
        <translation>总学时 %1</translation>
    </message>
    <message>
        <source>No course states its contact hours yet.</source>
        <translation>课程都还没有填写学时。</translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not state their contact hours and are not in the bar.</source>
        <translation>
            <numerusform>有 %n 门课程未填写学时，未计入图中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the hours</source>
        <translation>填写学时</translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not say how their hours divide into theory and practice.</source>
        <translation>
            <numerusform>有 %n 门课程未划分理论学时与实践学时。</numerusform>
        </translation>
    </message>
    <message>
        <source>Divide the hours</source>
        <translation>填写理论与实践学时</translation>
    </message>
    <message numerus="yes">
        <source>A choice group counts credits, but %n of its courses do not state theirs.</source>
        <translation>
            <numerusform>选修组按学分计算，但其中 %n 门课程未填写学分，因此无法合计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the credits</source>
        <translation>填写学分</translation>
    </message>
    <message>
        <source>The choice groups leave no way to choose that can be computed, so there are no sums.</source>
        <translation>按现有选修组无法算出可行的选法，因此无法合计。</translation>
    </message>
    <message>
        <source>Look at the choice groups</source>
        <translation>查看选修组</translation>
    </message>
    <message>
        <source>There are no courses yet, so there is nothing to add up.</source>
        <translation>还没有课程，无从合计。</translation>
    </message>
    <message>
        <source>In no module</source>
        <translation>未归入模块</translation>
    </message>
    <message>
        <source>, %1 hours</source>
        <translation>，%1 学时</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n 门课程</numerusform>
        </translation>
    </message>
    <message>
        <source>Other modules</source>
        <translation>其他模块</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必修</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>Credits by module: %1</source>
        <translation>各模块学分（共 %1）</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>总学分 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not state their credits and are not in the bar.</source>
        <translation>
            <numerusform>有 %n 门课程未填写学分，未计入图中。</numerusform>
        </translation>
    </message>
    <message>
        <source>No course states its credits yet.</source>
        <translation>课程都还没有填写学分。</translation>
    </message>
</context>
<context>
    <name>micromajor::ConflictPanel</name>
    <message>
        <source>The selected conflict</source>
        <translation>所选冲突</translation>
    </message>
    <message>
        <source>Another value:</source>
        <translation>另填：</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Before both changes: %1</source>
        <translation>双方修改之前：%1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>另填的值</translation>
    </message>
</context>
<context>
    <name>micromajor::CourseDetails</name>
    <message>
        <source>Teachers</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Academic</source>
        <translation>校内</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业导师</translation>
    </message>
    <message>
        <source>Outcomes supported</source>
        <translation>支撑的学习成果</translation>
    </message>
    <message>
        <source>Choose who teaches: %1</source>
        <translation>选择授课教师：%1</translation>
    </message>
    <message>
        <source>Nobody yet: add people on the page “Team”.</source>
        <translation>尚无人员，请先在“团队与合作单位”页面添加。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>不支撑</translation>
    </message>
    <message>
        <source>Strength of support: %1</source>
        <translation>支撑强度：%1</translation>
    </message>
    <message>
        <source>The program has no outcomes yet: add them on the page of outcomes.</source>
        <translation>尚未填写学习成果，请先在学习成果页面添加。</translation>
    </message>
    <message>
        <source>This course supports no outcome yet.</source>
        <translation>此课程尚未对应学习成果。</translation>
    </message>
    <message>
        <source>Add an outcome that this course supports</source>
        <translation>添加此课程支撑的学习成果</translation>
    </message>
    <message>
        <source>+ Outcome</source>
        <translation>＋ 学习成果</translation>
    </message>
    <message>
        <source>The prerequisites form a loop; their order cannot be told.</source>
        <translation>先修关系成环，无法确定先后。</translation>
    </message>
    <message>
        <source>Courses before this one: %1, after it: %2.</source>
        <translation>此课程之前 %1 门、之后 %2 门。</translation>
    </message>
    <message>
        <source> It is on the longest chain of %1 courses.</source>
        <translation>位于最长链（共 %1 门）上。</translation>
    </message>
</context>
<context>
    <name>micromajor::CourseTableModel</name>
    <message>
        <source>Type a course name to add…</source>
        <translation>输入课程名称以新增…</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Micro-courses are shown below</source>
        <translation>微课程已在下方展开</translation>
    </message>
    <message>
        <source>Has micro-courses, not shown</source>
        <translation>含微课程，未展开</translation>
    </message>
    <message>
        <source>Sum of the hours that its micro-courses state</source>
        <translation>所含微课程已填学时之和</translation>
    </message>
    <message>
        <source>Credits to take: type 4, 4–6 or ≤ 6</source>
        <translation>应修学分：输入 4、4–6 或 ≤ 6</translation>
    </message>
    <message>
        <source>Courses to take: type 2, 1–3 or ≤ 3</source>
        <translation>应选门数：输入 2、1–3 或 ≤ 3</translation>
    </message>
    <message>
        <source>Choice group, its courses are shown below</source>
        <translation>选修组，组内课程已在下方展开</translation>
    </message>
    <message>
        <source>Choice group, its courses are not shown</source>
        <translation>选修组，组内课程未展开</translation>
    </message>
    <message>
        <source>Sorted; click for the next order</source>
        <translation>已排序；单击切换排序方式</translation>
    </message>
    <message>
        <source>Click to sort</source>
        <translation>单击排序</translation>
    </message>
</context>
<context>
    <name>micromajor::CourseTableView</name>
    <message>
        <source>Course table</source>
        <translation>课程表</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Courses cannot be moved while the table is sorted or filtered. Go back to the order of the plan first.</source>
        <translation>排序或筛选时不能移动课程，请先恢复方案中的顺序。</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Show what is inside</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Hide what is inside</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Make a choice group</source>
        <translation>设为选修组</translation>
    </message>
    <message>
        <source>Sort by “%1”, smallest first</source>
        <translation>按“%1”升序排列</translation>
    </message>
    <message>
        <source>Sort by “%1”, largest first</source>
        <translation>按“%1”降序排列</translation>
    </message>
    <message>
        <source>Order of the plan</source>
        <translation>恢复方案中的顺序</translation>
    </message>
</context>
<context>
    <name>micromajor::CourseTotalsRow</name>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>Total: %n courses</source>
        <translation>
            <numerusform>合计 %n 门</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1 of %2 courses</source>
        <translation>合计 %1 / %2 门</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Contact hours</source>
        <translation>总学时</translation>
    </message>
    <message>
        <source>Learning hours</source>
        <translation>学习量</translation>
    </message>
    <message>
        <source>Share of practice in the contact hours</source>
        <translation>实践学时占比</translation>
    </message>
    <message>
        <source>Theory hours</source>
        <translation>理论学时</translation>
    </message>
    <message>
        <source>Lab hours</source>
        <translation>实验学时</translation>
    </message>
    <message>
        <source>Online hours</source>
        <translation>线上学时</translation>
    </message>
    <message>
        <source>Hours in enterprises</source>
        <translation>企业学时</translation>
    </message>
    <message>
        <source>Practice hours</source>
        <translation>实践学时</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2, depending on what learners choose.</source>
        <translation>%1：%2，随选课而不同。</translation>
    </message>
    <message>
        <source>%1: the choice groups overlap too much to be computed.</source>
        <translation>%1：选修组交叉过多，无法计算。</translation>
    </message>
    <message>
        <source>%1: cannot be computed.</source>
        <translation>%1：无法计算。</translation>
    </message>
    <message numerus="yes">
        <source>%1: cannot be computed, %n courses do not state it.</source>
        <translation>
            <numerusform>%1：无法计算，%n 门课程未填写。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Add a course at the end</source>
        <translation>在末尾新增课程</translation>
    </message>
    <message>
        <source>Show columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>No courses yet.</source>
        <translation>还没有课程。</translation>
    </message>
    <message numerus="yes">
        <source>%n courses, no choice group.</source>
        <translation>
            <numerusform>共 %n 门课程，无选修组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type into the table, or paste from Excel or WPS.</source>
        <translation>直接输入或从 Excel / WPS 粘贴。</translation>
    </message>
    <message numerus="yes">
        <source>%n more cells keep their value.</source>
        <translation>
            <numerusform>另有 %n 个单元格保持原值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message numerus="yes">
        <source>%n courses; choice groups: %1.</source>
        <translation>
            <numerusform>共 %n 门课程，%1 个选修组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste table…</source>
        <translation>粘贴表格…</translation>
    </message>
    <message>
        <source>Choice group</source>
        <translation>选修组</translation>
    </message>
    <message>
        <source>Make a choice group of the selected courses</source>
        <translation>将所选课程设为一个选修组</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only courses with this text</source>
        <translation>只显示含此文字的课程</translation>
    </message>
    <message>
        <source>Make this the order of the plan</source>
        <translation>按此顺序保存到方案</translation>
    </message>
    <message>
        <source>Back to the order of the plan</source>
        <translation>恢复方案中的顺序</translation>
    </message>
    <message>
        <source>Sorted by “%1”; the order of the plan is unchanged.</source>
        <translation>当前按“%1”排序显示，方案中的顺序未变。</translation>
    </message>
    <message numerus="yes">
        <source>%n courses are hidden by the filter.</source>
        <translation>
            <numerusform>筛选隐藏了 %n 门课程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the table on the clipboard and take it over: rows from Excel, WPS or Word, with or without header</source>
        <translation>预览并导入剪贴板中的表格：来自 Excel、WPS 或 Word，有无表头均可</translation>
    </message>
    <message>
        <source>Copy a table in Excel, WPS or Word first</source>
        <translation>请先在 Excel、WPS 或 Word 中复制一张表格</translation>
    </message>
</context>
<context>
    <name>micromajor::CoverageCard</name>
    <message>
        <source>Outcome support</source>
        <translation>成果支撑</translation>
    </message>
    <message>
        <source>no course</source>
        <translation>无课程支撑</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>some choices meet none of its courses</source>
        <translation>按某些选法学不到支撑它的课程</translation>
    </message>
    <message numerus="yes">
        <source>and %n more outcomes</source>
        <translation>
            <numerusform>另有 %n 项成果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 outcomes are supported by courses</source>
        <translation>%2 项成果中 %1 项有课程支撑</translation>
    </message>
    <message>
        <source>%1 of %2 by assessments</source>
        <translation>%2 项中 %1 项有评价依据</translation>
    </message>
    <message>
        <source>No outcome yet: say what learners can do at the end, then which course supports it.</source>
        <translation>还没有学习成果：先写明学生学完能做什么，再说明由哪些课程支撑。</translation>
    </message>
    <message>
        <source>Write the outcomes</source>
        <translation>填写学习成果</translation>
    </message>
    <message>
        <source>No course supports an outcome yet.</source>
        <translation>支撑矩阵尚未填写。</translation>
    </message>
    <message>
        <source>Fill in the matrix</source>
        <translation>填写支撑矩阵</translation>
    </message>
</context>
<context>
    <name>micromajor::DateInput</name>
    <message>
        <source>Not stated (2025-09-01)</source>
        <translation>未填写（如 2025-09-01）</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>从日历中选择（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>micromajor::DecisionPanel</name>
    <message>
        <source>Decide again</source>
        <translation>重新作出结论</translation>
    </message>
    <message>
        <source>Begin a new decision, after the conditions have been met. The one before stays.</source>
        <translation>修改条件满足后，重新作出结论；原结论保留。</translation>
    </message>
    <message>
        <source>No decision yet: choose one, then say its conditions.</source>
        <translation>尚无结论：请选择一项，再写明修改条件。</translation>
    </message>
    <message>
        <source>Say below what has to change before the program comes back.</source>
        <translation>请在下面写明需要修改的内容。</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
</context>
<context>
    <name>micromajor::DimensionRow</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 项</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已填全</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 of %2 stated. %3</source>
        <translation>共 %2 项，已填 %1 项。%3</translation>
    </message>
</context>
<context>
    <name>micromajor::DimensionsCard</name>
    <message>
        <source>The eight dimensions</source>
        <translation>八个设计维度</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>面向对象</translation>
    </message>
    <message>
        <source>Skills gap</source>
        <translation>能力缺口</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容构成</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>学习形式</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>micromajor::DirectionPicker</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>micromajor::DocumentController</name>
    <message>
        <source>Open for viewing</source>
        <translation>只读打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open a program</source>
        <translation>打开微专业</translation>
    </message>
    <message>
        <source>Micro-major programs (*.micromajor);;All files (*)</source>
        <translation>微专业文件 (*.micromajor);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Recovered with all completed steps. Save it to keep it.</source>
        <translation>已恢复全部已完成的修改，请保存以保留。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Overwrite (the other version is kept as a backup)</source>
        <translation>覆盖（对方版本保留为备份）</translation>
    </message>
    <message>
        <source>Save the program</source>
        <translation>保存微专业</translation>
    </message>
    <message>
        <source>Micro-major programs (*.micromajor)</source>
        <translation>微专业文件 (*.micromajor)</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>新微专业</translation>
    </message>
    <message>
        <source>Recover what is readable</source>
        <translation>恢复可读取的内容</translation>
    </message>
    <message>
        <source>What could be read of %1 is in a new program. Check it and save it to keep it.</source>
        <translation>%1 中可读取的内容已放入新方案，请核对后保存。</translation>
    </message>
    <message>
        <source>%1 (clean copy)</source>
        <translation>%1（清洁副本）</translation>
    </message>
    <message>
        <source>Save a clean copy</source>
        <translation>另存清洁副本</translation>
    </message>
    <message>
        <source>The clean copy needs another name: %1 is the program itself, with its history and comments.</source>
        <translation>清洁副本须另取文件名：%1 是方案本身，含历史和批注。</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>另取文件名</translation>
    </message>
    <message>
        <source>A clean copy is in %1: no history, comments, reviews, telephone numbers or e-mail addresses.</source>
        <translation>清洁副本已存到 %1，不含历史、批注、评审、电话和邮箱。</translation>
    </message>
    <message>
        <source>Compare and merge</source>
        <translation>对比并合并</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Beside this file lies %1, a copy that a synchronising program made when two people saved. It may hold other work: bring it in, then remove it.</source>
        <translation>同一文件夹中有同步软件生成的冲突副本 %1，其中可能有另外的修改。请先对比并合并，再将其删除。</translation>
    </message>
</context>
<context>
    <name>micromajor::ExportMenu</name>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>Fill your school&apos;s own Word form…</source>
        <translation>填写本校 Word 表格…</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>With telephone and mail of people</source>
        <translation>包含人员电话和邮箱</translation>
    </message>
</context>
<context>
    <name>micromajor::Exporter</name>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Choose another form.</source>
        <translation>无法读取 %1（%2）。请选择其他表格。</translation>
    </message>
    <message>
        <source>it is larger than 64 MB</source>
        <translation>文件超过 64 MB</translation>
    </message>
    <message>
        <source>Your school&apos;s own Word form</source>
        <translation>本校 Word 表格</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>保存填好的表格</translation>
    </message>
    <message>
        <source>The form itself stays as it is; choose another name for the filled one.</source>
        <translation>表格原件保持不变；请为填好的表格另取文件名。</translation>
    </message>
    <message>
        <source>Exported to %1; it was read back and its figures agree with the program.</source>
        <translation>已导出到 %1；经回读核对，数据与方案一致。</translation>
    </message>
</context>
<context>
    <name>micromajor::FieldEditor</name>
    <message>
        <source>credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n 字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::FindPanel</name>
    <message>
        <source>Match case and width</source>
        <translation>区分大小写与全半角</translation>
    </message>
    <message>
        <source>Whole field</source>
        <translation>整栏匹配</translation>
    </message>
    <message>
        <source>Replace chosen</source>
        <translation>替换所选</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找与替换</translation>
    </message>
    <message>
        <source>Find in all texts</source>
        <translation>在全部文字中查找</translation>
    </message>
    <message>
        <source>Upper and lower case, full-width and half-width forms are told apart</source>
        <translation>区分大写与小写、全角与半角</translation>
    </message>
    <message>
        <source>Only fields that hold nothing else</source>
        <translation>只找内容完全相同的栏</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Close find and replace</source>
        <translation>关闭查找与替换</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source> becomes </source>
        <translation> 改为 </translation>
    </message>
    <message>
        <source>A record of what somebody did, or words of the ministry&apos;s list: it stays as it is.</source>
        <translation>这是已有的记录或清单中的用语，保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n places</source>
        <translation>
            <numerusform>替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, descriptions and notes of the whole program are searched.</source>
        <translation>查找范围：整个微专业的名称、说明和备注。</translation>
    </message>
    <message>
        <source>No text contains “%1”.</source>
        <translation>没有文字包含“%1”。</translation>
    </message>
</context>
<context>
    <name>micromajor::FixPopover</name>
    <message>
        <source>Fixes</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>可选操作</translation>
    </message>
    <message>
        <source>%1 (preferred)</source>
        <translation>%1（首选）</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>前往所在位置</translation>
    </message>
    <message>
        <source>Why? Clause and explanation</source>
        <translation>为什么？条款与说明</translation>
    </message>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤回豁免</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>说明理由并豁免…</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>将带来的变化</translation>
    </message>
    <message>
        <source>Problems: %1 → %2</source>
        <translation>问题：%1 → %2</translation>
    </message>
</context>
<context>
    <name>micromajor::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>全部快捷键</translation>
    </message>
    <message>
        <source>There is no help about this page yet.</source>
        <translation>本页暂无帮助。</translation>
    </message>
</context>
<context>
    <name>micromajor::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Seal the present state…</source>
        <translation>封签当前状态…</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>版本名称</translation>
    </message>
    <message>
        <source>Give the name</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Every step since the file began, newest first. Any state can be looked at, named, and made the present one again.</source>
        <translation>自文件建立以来的每一步，最新的在上。任一状态都可以查看、命名，也可以回到该状态。</translation>
    </message>
    <message>
        <source>Steps of</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Sign the present state with your key, so that anyone can see that it is what you had before you</source>
        <translation>用您的密钥对当前状态封签，他人可据此核验您当时所见的内容</translation>
    </message>
    <message>
        <source>For example “submitted to the college”. A named state is kept even when it is undone.</source>
        <translation>例如“报送学院”。命名的状态即使被撤销也会保留。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Author not stated</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Signed with your key %1. Tell others this number yourself: it is what shows that the seal is yours.</source>
        <translation>将用您的密钥 %1 封签。请当面或打电话把这串数字告诉对方，对方据此确认封签出自您本人。</translation>
    </message>
    <message>
        <source>A key is made for you on this computer. It has no passphrase: whoever can read your files can seal in your name.</source>
        <translation>将在本机为您生成密钥。密钥没有口令保护，能读取您文件的人都能以您的名义封签。</translation>
    </message>
    <message>
        <source>The seal is in the file when the program is saved; later changes do not break it.</source>
        <translation>保存方案后封签写入文件；以后修改内容不会使封签失效。</translation>
    </message>
    <message>
        <source>The selected state</source>
        <translation>所选状态</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the state with which to compare revision %1, then press Enter.</source>
        <translation>请选择要与第 %1 号修订对比的状态，然后按 Enter。</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Compare with another file instead</source>
        <translation>改为与另一份文件对比</translation>
    </message>
</context>
<context>
    <name>micromajor::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Select a course or another row: its problems, fields and links appear here.</source>
        <translation>选择一门课程或其他条目，这里会显示它的问题、字段和关联。</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择条目</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>批注 %1 条</translation>
    </message>
    <message>
        <source>Comments: %1, resolved: %2</source>
        <translation>批注：未解决 %1 条，已解决 %2 条</translation>
    </message>
</context>
<context>
    <name>micromajor::KeyFigures</name>
    <message>
        <source>Total not stated</source>
        <translation>未规定总量</translation>
    </message>
    <message>
        <source>Stated: %1</source>
        <translation>规定 %1</translation>
    </message>
    <message>
        <source>A choice group cannot be satisfied</source>
        <translation>有选修组无法满足</translation>
    </message>
    <message>
        <source>The choice groups cannot be computed</source>
        <translation>选修组过于复杂，无法计算</translation>
    </message>
    <message numerus="yes">
        <source>%n courses do not state it</source>
        <translation>
            <numerusform>%n 门课程未填写</numerusform>
        </translation>
    </message>
    <message>
        <source>credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>门课程</translation>
    </message>
    <message numerus="yes">
        <source>%n courses on offer</source>
        <translation>
            <numerusform>开设 %n 门</numerusform>
        </translation>
    </message>
    <message>
        <source>practice %1</source>
        <translation>实践占 %1</translation>
    </message>
    <message>
        <source>practice share cannot be computed</source>
        <translation>实践占比无法计算</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>学时</translation>
    </message>
</context>
<context>
    <name>micromajor::LineInput</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>micromajor::LinkEditor</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>micromajor::ListRow</name>
    <message>
        <source>Move or remove</source>
        <translation>移动或删除</translation>
    </message>
    <message>
        <source>Actions for this row</source>
        <translation>此行的操作</translation>
    </message>
    <message>
        <source>Show or hide the other fields</source>
        <translation>显示或隐藏其他字段</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1的详细信息</translation>
    </message>
</context>
<context>
    <name>micromajor::LoadBars</name>
    <message>
        <source>Load of each term, before and after</source>
        <translation>各学期负担，调整前后</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第%1学期</translation>
    </message>
</context>
<context>
    <name>micromajor::LoadCard</name>
    <message>
        <source>Load per term</source>
        <translation>每学期学习量</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>What the bars show</source>
        <translation>柱形图显示的内容</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第%1学期</translation>
    </message>
    <message>
        <source>above the limit of %1 credits</source>
        <translation>超过 %1 学分的上限</translation>
    </message>
    <message>
        <source>There are no courses yet, so there is no load to show.</source>
        <translation>还没有课程，因此没有学期学习量可以显示。</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation>，另有 %1 项</translation>
    </message>
    <message numerus="yes">
        <source>%n courses have no term and are not counted here: %1.</source>
        <translation>
            <numerusform>有 %n 门课程未填写学期，未计入：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No course has a term yet. With the terms, this shows what each of them asks of a learner.</source>
        <translation>课程都还没有填写学期。填写后，这里显示每个学期的学习量。</translation>
    </message>
    <message>
        <source>Give the courses their terms</source>
        <translation>填写开课学期</translation>
    </message>
    <message>
        <source>Limit %1 (%2)</source>
        <translation>上限 %1（%2）</translation>
    </message>
    <message>
        <source>Hours per term</source>
        <translation>每学期学时</translation>
    </message>
    <message>
        <source>Credits per term</source>
        <translation>每学期学分</translation>
    </message>
</context>
<context>
    <name>micromajor::MainWindow</name>
    <message>
        <source>Micromajor Workbench</source>
        <translation>微专业设计工作台</translation>
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
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>%1 (no file yet)</source>
        <translation>%1（尚未存为文件）</translation>
    </message>
    <message>
        <source>Micromajor Workbench %1. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>微专业设计工作台 %1。自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>micromajor::MapPage</name>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格视图</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>先修</translation>
    </message>
    <message>
        <source>Drag a course to another term; what that changes is shown before you let go. Arrow keys move, Shift and an arrow changes the term, Enter opens.</source>
        <translation>拖动课程可调整学期，松开前显示影响。方向键移动，Shift+方向键换学期，Enter 打开。</translation>
    </message>
    <message>
        <source>Curriculum map</source>
        <translation>课程地图</translation>
    </message>
    <message>
        <source>Curriculum map as a table</source>
        <translation>课程地图（表格）</translation>
    </message>
    <message>
        <source>Zoom %1 %; press for 100 %</source>
        <translation>缩放 %1%；按下恢复 100%</translation>
    </message>
    <message>
        <source>Arrange terms</source>
        <translation>安排学期</translation>
    </message>
    <message>
        <source>Propose a term for every course</source>
        <translation>为每门课程建议开课学期</translation>
    </message>
    <message>
        <source>Draw a line from the selected course to one that needs it (P)</source>
        <translation>从所选课程连到需要它的课程（P）</translation>
    </message>
    <message>
        <source>Show the whole map (Ctrl+0)</source>
        <translation>显示整张地图（Ctrl+0）</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>SVG, for editing…</source>
        <translation>SVG（可编辑）…</translation>
    </message>
    <message>
        <source>PNG, for slides…</source>
        <translation>PNG（用于幻灯片）…</translation>
    </message>
    <message>
        <source>PDF, for printing…</source>
        <translation>PDF（用于打印）…</translation>
    </message>
    <message>
        <source>The same content as a table</source>
        <translation>以表格显示相同内容</translation>
    </message>
    <message>
        <source>The map shows the courses by term and module, with lines from what is needed to what needs it. There are no courses yet.</source>
        <translation>课程地图按学期和模块排列课程，连线由先修课程指向后续课程。目前还没有课程。</translation>
    </message>
    <message>
        <source>Add courses</source>
        <translation>添加课程</translation>
    </message>
    <message>
        <source>Choose a course to see the chain before and after it.</source>
        <translation>选中一门课程，查看它前后的先修链。</translation>
    </message>
    <message>
        <source>Delete removes the line</source>
        <translation>按 Delete 删除此关系</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>返回地图</translation>
    </message>
</context>
<context>
    <name>micromajor::MapTableModel</name>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>后续课程</translation>
    </message>
    <message>
        <source>Longest chain</source>
        <translation>所在最长链</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>后续课程数</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>可推迟</translation>
    </message>
</context>
<context>
    <name>micromajor::MapView</name>
    <message>
        <source>Curriculum map</source>
        <translation>课程地图</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>先修课程：%1</translation>
    </message>
    <message>
        <source>Needed by: %1</source>
        <translation>后续课程：%1</translation>
    </message>
    <message>
        <source>Terms are columns, modules are bands. The same content is in the table view.</source>
        <translation>各列为学期，各行为模块。表格视图中有相同内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems</source>
        <translation>
            <numerusform>另有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs “%2”: Enter draws the line.</source>
        <translation>“%1”需要“%2”：按 Enter 建立关系。</translation>
    </message>
    <message>
        <source>A prerequisite needs two courses. Add courses on the page “Courses” first.</source>
        <translation>建立先修关系至少要有两门课程。请先在“课程”页添加课程。</translation>
    </message>
    <message>
        <source>Choose the course that is required first: click it, or go to it with the arrow keys.</source>
        <translation>请先选中作为先修的课程：单击它，或用方向键移到它。</translation>
    </message>
    <message>
        <source>Which course needs “%1”? Arrow keys and Enter, or a click. Esc leaves.</source>
        <translation>哪门课程需要“%1”？用方向键选择后按 Enter，或直接单击；Esc 退出。</translation>
    </message>
</context>
<context>
    <name>micromajor::MarkForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>micromajor::MatrixModel</name>
    <message>
        <source>No support, and none elsewhere</source>
        <translation>不支撑，且整行或整列均为空</translation>
    </message>
    <message>
        <source>No support</source>
        <translation>不支撑</translation>
    </message>
    <message>
        <source>Supports it; strength not stated</source>
        <translation>有支撑关系，未填写强度</translation>
    </message>
    <message>
        <source>Strength: %1</source>
        <translation>支撑强度：%1</translation>
    </message>
    <message>
        <source>Weight: %1%</source>
        <translation>权重：%1%</translation>
    </message>
    <message>
        <source>Stated %1 times</source>
        <translation>重复填写 %1 次</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This course supports no outcome.</source>
        <translation>此课程没有支撑任何学习成果。</translation>
    </message>
    <message>
        <source>Outcomes that this course supports: %1</source>
        <translation>此课程支撑的学习成果：%1 条</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>第%1学期</translation>
    </message>
    <message>
        <source>Term not stated</source>
        <translation>未填写学期</translation>
    </message>
    <message>
        <source>Elective</source>
        <translation>选修</translation>
    </message>
    <message>
        <source>Only planned: it does not count</source>
        <translation>仅为计划开设，不计入</translation>
    </message>
    <message>
        <source>Outcomes per course</source>
        <translation>各课程支撑成果数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重合计</translation>
    </message>
    <message>
        <source>H/M/L</source>
        <translation>强/中/弱</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Worst choice</source>
        <translation>最不利选课</translation>
    </message>
    <message>
        <source>Sum of the weights of each outcome</source>
        <translation>每条成果的权重合计</translation>
    </message>
    <message>
        <source>Courses by strength: high, medium, low</source>
        <translation>按支撑强度统计课程门数：强、中、弱</translation>
    </message>
    <message>
        <source>Assessment items that give evidence for each outcome</source>
        <translation>为每条成果提供评价依据的考核项目数</translation>
    </message>
    <message>
        <source>What remains of each outcome when a learner chooses as badly as is allowed</source>
        <translation>在允许的选课范围内，最不利的选法下每条成果还剩多少支撑</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划开设</translation>
    </message>
</context>
<context>
    <name>micromajor::MatrixPage</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链条</translation>
    </message>
    <message>
        <source>Keys write</source>
        <translation>按键填写</translation>
    </message>
    <message>
        <source>Outcome matrix</source>
        <translation>支撑矩阵</translation>
    </message>
    <message numerus="yes">
        <source>%n outcomes</source>
        <translation>
            <numerusform>%n 条学习成果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n 门课程</numerusform>
        </translation>
    </message>
    <message>
        <source>no course is tied to an outcome yet</source>
        <translation>尚未填写支撑关系</translation>
    </message>
    <message>
        <source>outcomes without course: %1</source>
        <translation>无课程支撑的成果：%1 条</translation>
    </message>
    <message>
        <source>courses without outcome: %1</source>
        <translation>未支撑成果的课程：%1 门</translation>
    </message>
    <message>
        <source>Here each outcome meets the courses that lead to it. There are no outcomes yet.</source>
        <translation>这里填写每条学习成果由哪些课程支撑。目前还没有学习成果。</translation>
    </message>
    <message>
        <source>Here each outcome meets the courses that lead to it. There are no courses yet.</source>
        <translation>这里填写每条学习成果由哪些课程支撑。目前还没有课程。</translation>
    </message>
    <message>
        <source>Add outcomes</source>
        <translation>添加学习成果</translation>
    </message>
    <message>
        <source>Add courses</source>
        <translation>添加课程</translation>
    </message>
    <message>
        <source>How %1 filled it in:</source>
        <translation>%1的写法：</translation>
    </message>
    <message>
        <source>H, M and L set the strength of the selected cells; Space goes from one to the next.</source>
        <translation>按 H、M、L 填写所选单元格的支撑强度，空格键依次切换。</translation>
    </message>
    <message>
        <source>I, R, M and A set the progression of the selected cells; Space goes from one to the next.</source>
        <translation>按 I、R、M、A 填写所选单元格的递进层次，空格键依次切换。</translation>
    </message>
    <message>
        <source>Type a weight in percent for the selected cells; Enter takes it, Esc goes back to the strength.</source>
        <translation>直接输入所选单元格的权重（%），回车确认，Esc 返回填写支撑强度。</translation>
    </message>
    <message>
        <source>Delete removes the support, Backspace clears only what the keys write; Shift and arrows select several cells.</source>
        <translation>Delete 删除支撑关系，Backspace 只清除当前填写的一项；Shift＋方向键可选多格。</translation>
    </message>
    <message>
        <source>H high, M medium, L low; I introduced, R reinforced, M mastered, A assessed. ✓ supports, strength not stated. Hatched: the outcome has no course, or the course no outcome. Worst choice: what is left when a learner chooses as badly as is allowed.</source>
        <translation>H 强、M 中、L 弱；I 引入、R 强化、M 掌握、A 评价；✓ 有支撑但未填写强度。斜线：该成果没有课程支撑，或该课程未支撑任何成果。最不利选课：在允许的范围内按最不利的选法还剩多少支撑。</translation>
    </message>
</context>
<context>
    <name>micromajor::MatrixView</name>
    <message>
        <source>Outcome matrix</source>
        <translation>支撑矩阵</translation>
    </message>
</context>
<context>
    <name>micromajor::MergeWindow</name>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of theirs, %1 conflicts to decide</source>
        <translation>
            <numerusform>对方改动 %n 处，待裁决的冲突 %1 处</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have no revision in common. Tick what is to be taken over.</source>
        <translation>两个文件没有共同的修订。请勾选要采用的内容。</translation>
    </message>
    <message>
        <source>Changes and conflicts</source>
        <translation>改动与冲突</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Conflicts (%1)</source>
        <translation>冲突（%1）</translation>
    </message>
    <message>
        <source>not computable</source>
        <translation>无法计算</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts are still open.</source>
        <translation>
            <numerusform>还有 %n 处冲突未裁决。</numerusform>
        </translation>
    </message>
    <message>
        <source>New problem: %1</source>
        <translation>新问题：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more new problems</source>
        <translation>
            <numerusform>另有 %n 个新增问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>已解决：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more solved problems</source>
        <translation>
            <numerusform>另有 %n 个已解决的问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems stay as they are.</source>
        <translation>问题没有变化。</translation>
    </message>
    <message>
        <source>What the merge does</source>
        <translation>合并后的变化</translation>
    </message>
    <message>
        <source>Credits %1 → %2, hours %3 → %4. Then: %5 errors, %6 warnings, %7 cannot be judged.</source>
        <translation>学分 %1 → %2，学时 %3 → %4。合并后：%5 项错误、%6 项警告、%7 项无法判断。</translation>
    </message>
    <message>
        <source>Still a problem, now: %1</source>
        <translation>问题仍在，现为：%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more problems that say something else now</source>
        <translation>
            <numerusform>另有 %n 个问题仍在，内容有变</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::NewProgramPage</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Create program</source>
        <translation>创建微专业</translation>
    </message>
    <message>
        <source>New program</source>
        <translation>新微专业</translation>
    </message>
    <message>
        <source>Everything can be changed later, and undone.</source>
        <translation>以后都可以修改，也可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the micro-major</source>
        <translation>微专业名称</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>申报高校</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>Nothing filled in</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>A direction of the ministry&apos;s list</source>
        <translation>教育部清单中的建设方向</translation>
    </message>
    <message>
        <source>The structure of a sample</source>
        <translation>沿用样例的结构</translation>
    </message>
    <message>
        <source>A course table from Excel, WPS or Word</source>
        <translation>来自 Excel、WPS 或 Word 的课程表</translation>
    </message>
    <message>
        <source>Priority area</source>
        <translation>重点产业领域</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>建设方向</translation>
    </message>
    <message>
        <source>The list of 2025 is a suggestion: 12 areas with 5 directions each.</source>
        <translation>2025 年清单为建议：12 个领域，每个 5 个方向。</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样例</translation>
    </message>
    <message>
        <source>Taken over: %1. Left behind: what belongs to the other institution – learners, people, partners, fees, certificate, results.</source>
        <translation>沿用：%1。不沿用属于原学校的内容：面向对象、人员、合作单位、费用、证书和成效。</translation>
    </message>
    <message>
        <source>Course table</source>
        <translation>课程表</translation>
    </message>
    <message>
        <source>Copy the table with its heading and paste it here.</source>
        <translation>连同表头复制课程表，粘贴到这里。</translation>
    </message>
    <message>
        <source>Taken over: %1.</source>
        <translation>导入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>……另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules that it answers to</source>
        <translation>适用的规则集</translation>
    </message>
    <message>
        <source>Paste a course table first.</source>
        <translation>请先粘贴课程表。</translation>
    </message>
</context>
<context>
    <name>micromajor::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>micromajor::OpenChoiceInput</name>
    <message>
        <source>Not stated: choose, or type your own</source>
        <translation>未填写：可选择，也可自行填写</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>micromajor::OptionInput</name>
    <message>
        <source>One value a line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“%1” says: %2</source>
        <translation>“%1”规定：%2</translation>
    </message>
</context>
<context>
    <name>micromajor::Outline</name>
    <message>
        <source>Pages of the program</source>
        <translation>微专业页面</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Program without a name</source>
        <translation>未命名微专业</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>修订 %1</translation>
    </message>
    <message>
        <source>%1, problems: %2</source>
        <translation>%1，%2 个问题</translation>
    </message>
    <message>
        <source>%1, all rules met</source>
        <translation>%1，规则均已满足</translation>
    </message>
    <message>
        <source>%1, no rule applies</source>
        <translation>%1，无适用规则</translation>
    </message>
    <message>
        <source>%1, open comments: %2</source>
        <translation>%1，未解决批注 %2 条</translation>
    </message>
</context>
<context>
    <name>micromajor::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>micromajor::OwnFormWindow</name>
    <message>
        <source>Form of the school: %1</source>
        <translation>本校表格：%1</translation>
    </message>
    <message>
        <source>Only blank places and placeholders are filled; everything else of the form stays as it is.</source>
        <translation>只填写空白处和占位符，表格其余内容保持原样。</translation>
    </message>
    <message>
        <source>Which values</source>
        <translation>显示哪些栏目</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Places of the form</source>
        <translation>表格栏目</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Save the filled form…</source>
        <translation>保存填好的表格…</translation>
    </message>
</context>
<context>
    <name>micromajor::PaperView</name>
    <message>
        <source>Pages of the form</source>
        <translation>表格页面</translation>
    </message>
    <message>
        <source>Page %1 of %2.</source>
        <translation>第 %1 页，共 %2 页。</translation>
    </message>
    <message>
        <source>The framed value is blank.</source>
        <translation>框内的栏目尚未填写。</translation>
    </message>
    <message>
        <source>The framed value: %1.</source>
        <translation>框内的内容：%1。</translation>
    </message>
</context>
<context>
    <name>micromajor::PastePreview</name>
    <message>
        <source>Add all as new courses</source>
        <translation>全部作为新课程添加</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Preview of the pasted table</source>
        <translation>粘贴表格预览</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Takes nothing over (Esc)</source>
        <translation>不导入任何内容（Esc）</translation>
    </message>
    <message>
        <source>Pasted table: what each column and row becomes</source>
        <translation>粘贴的表格：各列各行的去向</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>对应字段</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>“%1”对应的字段</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>Chinese and English name</source>
        <translation>中英文名称</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不导入：%1</translation>
    </message>
    <message>
        <source>Left out: empty</source>
        <translation>不导入：空行</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Updates no. %1</source>
        <translation>更新第 %1 门</translation>
    </message>
    <message>
        <source>%1, %2 recognised.</source>
        <translation>识别出 %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n courses</source>
        <translation>
            <numerusform>%n 门课程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already (same code or name) and are updated.</source>
        <translation>
            <numerusform>其中 %n 门已在方案中（编码或名称相同），将更新。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are left out.</source>
        <translation>
            <numerusform>%n 行不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more cells cannot be taken over.</source>
        <translation>
            <numerusform>另有 %n 个单元格不能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: merged cells count for the rows below them.</source>
        <translation>“%1”：合并单元格的内容适用于其下各行。</translation>
    </message>
</context>
<context>
    <name>micromajor::ProblemNotice</name>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>%1 (preferred)</source>
        <translation>%1（首选）</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>预览…</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>豁免…</translation>
    </message>
</context>
<context>
    <name>micromajor::ProblemsModel</name>
    <message>
        <source>Withdraw the waiver</source>
        <translation>撤回豁免</translation>
    </message>
    <message>
        <source>Choose a fix…</source>
        <translation>选择修正方式…</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%1 · also in %n more sets</source>
        <translation>
            <numerusform>%1 · 另有 %n 个规则集也有此规定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n more rules wait for it</source>
        <translation>
            <numerusform>%1 · 另有 %n 条规则待此值</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::ProblemsPane</name>
    <message>
        <source>Kind of problem</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No rule set is chosen yet. Choose one in the Check menu.</source>
        <translation>尚未选择规则集，请在“检查”菜单中选择。</translation>
    </message>
    <message>
        <source>Nothing to do here: every rule of this kind is met.</source>
        <translation>此类规则均已满足，无需处理。</translation>
    </message>
    <message>
        <source>No problem contains “%1”.</source>
        <translation>没有包含“%1”的问题。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>已豁免</translation>
    </message>
    <message>
        <source>No rule set</source>
        <translation>未选规则集</translation>
    </message>
    <message>
        <source>Rule sets: %1</source>
        <translation>规则集：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>micromajor::RecentMenu</name>
    <message>
        <source>Recent files</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>No recent files</source>
        <translation>暂无最近文件</translation>
    </message>
</context>
<context>
    <name>micromajor::RemarkPanel</name>
    <message>
        <source>What “%1” asks</source>
        <translation>“%1”的评审要点</translation>
    </message>
    <message>
        <source>Remark of %1 on “%2”</source>
        <translation>%1对“%2”的评语</translation>
    </message>
    <message>
        <source>Remark of a reviewer</source>
        <translation>评审人的评语</translation>
    </message>
    <message>
        <source>Why this score, what to change</source>
        <translation>打分理由、修改建议</translation>
    </message>
    <message>
        <source>Choose a score above: its remark stands here.</source>
        <translation>在上表选择一个评分，这里填写它的评语。</translation>
    </message>
</context>
<context>
    <name>micromajor::ReviewPage</name>
    <message>
        <source>%1 cannot be read as a review rubric; choose another file.</source>
        <translation>%1 不能作为评审指标打开；请另选文件。</translation>
    </message>
    <message>
        <source>Open a rubric</source>
        <translation>打开评审指标文件</translation>
    </message>
    <message>
        <source>Review rubrics (*.json)</source>
        <translation>评审指标 (*.json)</translation>
    </message>
    <message>
        <source>Save this rubric</source>
        <translation>保存评审指标</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>不署名</translation>
    </message>
    <message>
        <source>Save a copy without names</source>
        <translation>保存不署名的副本</translation>
    </message>
    <message>
        <source>Micro-major programs (*.micromajor)</source>
        <translation>微专业文件 (*.micromajor)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Reviewers</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>评审结论</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Take the default rubric</source>
        <translation>套用默认指标</translation>
    </message>
    <message>
        <source>Open a rubric…</source>
        <translation>打开指标文件…</translation>
    </message>
    <message>
        <source>Save this rubric as a file…</source>
        <translation>将本方案指标存为文件…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 文档…</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <translation>PDF 文件…</translation>
    </message>
    <message>
        <source>Word document without names…</source>
        <translation>Word 文件（不署名）…</translation>
    </message>
    <message>
        <source>PDF file without names…</source>
        <translation>PDF 文件（不署名）…</translation>
    </message>
    <message>
        <source>Copy of the program without names…</source>
        <translation>方案副本（不署名）…</translation>
    </message>
    <message>
        <source>Add criterion</source>
        <translation>增加指标</translation>
    </message>
    <message>
        <source>Remove criterion</source>
        <translation>删除指标</translation>
    </message>
    <message>
        <source>Review record</source>
        <translation>评审记录</translation>
    </message>
    <message>
        <source>Here reviewers score the program by a rubric. There is none yet.</source>
        <translation>评审人在这里按评审指标打分。目前还没有评审指标。</translation>
    </message>
    <message>
        <source>Scores are percents. A corner marks a remark; a triangle marks scores that are more than 20 points apart. An empty cell is not scored, which is not zero.</source>
        <translation>按百分制打分。角标表示有评语；三角表示分差超过 20 分；空格为未评分，不是零分。</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewers</source>
        <translation>
            <numerusform>%n 位评审人</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>总分 %1</translation>
    </message>
    <message numerus="yes">
        <source>no total yet: %n scores are missing</source>
        <translation>
            <numerusform>尚无总分：缺 %n 个评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria divide the reviewers</source>
        <translation>
            <numerusform>%n 项指标分歧较大</numerusform>
        </translation>
    </message>
    <message>
        <source>Review rubric</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Add reviewer</source>
        <translation>增加评审人</translation>
    </message>
    <message>
        <source>Add the reviewers: each of them has a column for the scores.</source>
        <translation>请先增加评审人，每位评审人各有一列用于打分。</translation>
    </message>
    <message>
        <source>decision: %1</source>
        <translation>结论：%1</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>尚无结论</translation>
    </message>
</context>
<context>
    <name>micromajor::RevisionCard</name>
    <message>
        <source>Sealed by %1, %2</source>
        <translation>%1 封签，%2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>与当前状态对比</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>回到此状态</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>命名此版本…</translation>
    </message>
    <message>
        <source>What differs between this state and the present one</source>
        <translation>查看此状态与当前状态的差别</translation>
    </message>
    <message>
        <source>Makes the content again what it was here, as one step that can be undone; nothing of the history is lost</source>
        <translation>把内容恢复为此时的样子，作为一步操作，可以撤销；历史不会丢失</translation>
    </message>
    <message>
        <source>A name such as “submitted to the college”</source>
        <translation>例如“报送学院”</translation>
    </message>
    <message>
        <source>%1 · %2 · revision %3</source>
        <translation>%1 · %2 · 第 %3 号修订</translation>
    </message>
    <message>
        <source>Author not stated</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>版本“%1”</translation>
    </message>
    <message>
        <source>Remove the name</source>
        <translation>去掉名称</translation>
    </message>
    <message>
        <source>Remove the name “%1”</source>
        <translation>去掉名称“%1”</translation>
    </message>
    <message>
        <source>Withdraw your seal</source>
        <translation>撤回您的封签</translation>
    </message>
    <message>
        <source>Compare with another state…</source>
        <translation>与其他状态对比…</translation>
    </message>
    <message>
        <source>Then choose the other state in the timeline</source>
        <translation>然后在时间线中选择另一个状态</translation>
    </message>
    <message>
        <source>Compare with revision %1</source>
        <translation>与第 %1 号修订对比</translation>
    </message>
    <message>
        <source>What differs between the two states</source>
        <translation>查看两个状态的差别</translation>
    </message>
</context>
<context>
    <name>micromajor::RowKeys</name>
    <message>
        <source>Enter: next row · Ctrl+Enter: new row below · Alt+↑ Alt+↓: move the row · pasting several lines makes several rows</source>
        <translation>Enter：到下一行 · Ctrl+Enter：在下方新增一行 · Alt+↑ Alt+↓：移动本行 · 粘贴多行文字即成为多行</translation>
    </message>
</context>
<context>
    <name>micromajor::RowList</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add this first: %1</source>
        <translation>请先添加：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n rows</source>
        <translation>
            <numerusform>显示全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>New row below</source>
        <translation>在下方新增一行</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleDetailPanel</name>
    <message>
        <source>As the base has it</source>
        <translation>恢复为基础规则集的规定</translation>
    </message>
    <message>
        <source>About this rule</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>This rule has no limits to set.</source>
        <translation>此规则没有可设的限值。</translation>
    </message>
    <message>
        <source>Clause (Chinese)</source>
        <translation>条款（中文）</translation>
    </message>
    <message>
        <source>Clause (English)</source>
        <translation>条款（英文）</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>No rule selected</source>
        <translation>未选择规则</translation>
    </message>
    <message>
        <source>Select a rule to see its limits and its clause.</source>
        <translation>选择一条规则，查看其限值和条款。</translation>
    </message>
    <message>
        <source>Not in the set. Tick it in the table to switch it on.</source>
        <translation>不在本规则集中；在表格中勾选即可启用。</translation>
    </message>
    <message>
        <source>As “%1” has it</source>
        <translation>沿用“%1”</translation>
    </message>
    <message>
        <source>“%1” says: %2</source>
        <translation>“%1”规定：%2</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleExplanation</name>
    <message>
        <source>Why this is reported</source>
        <translation>为什么提示此问题</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>条款：%1</translation>
    </message>
    <message>
        <source>Rule set: %1 · %2 · %3</source>
        <translation>规则集：%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Page of the rule</source>
        <translation>规则说明</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>层级最近</translation>
    </message>
    <message>
        <source>strictest</source>
        <translation>要求最严</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleSetDelegate</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleSetHeadForm</name>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>名称（中文）</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>名称（英文）</translation>
    </message>
    <message>
        <source>Issuer (Chinese)</source>
        <translation>发布单位（中文）</translation>
    </message>
    <message>
        <source>Issuer (English)</source>
        <translation>发布单位（英文）</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Document, number and address</source>
        <translation>文件名称、文号和网址</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Based on</source>
        <translation>基础规则集</translation>
    </message>
    <message>
        <source>No other set</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleSetList</name>
    <message>
        <source>New set based on this…</source>
        <translation>据此新建规则集…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Id of the new set</source>
        <translation>新规则集的标识</translation>
    </message>
    <message>
        <source>Id: small letters, digits, hyphens</source>
        <translation>标识：小写字母、数字、连字符</translation>
    </message>
    <message>
        <source>Name of the new set</source>
        <translation>新规则集的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Make the set</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Create the new set</source>
        <translation>新建规则集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>本校自定</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleSetMenu</name>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，第 %2 版</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleSetModel</name>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not in the set</source>
        <translation>未收入</translation>
    </message>
    <message>
        <source>From the base</source>
        <translation>沿用基础规则集</translation>
    </message>
    <message>
        <source>Own, changed</source>
        <translation>自定（已改）</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>The base is %1.</source>
        <translation>基础规则集：%1。</translation>
    </message>
    <message>
        <source>In the set</source>
        <translation>已收入</translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation>可豁免</translation>
    </message>
    <message>
        <source>Must not be waived</source>
        <translation>不可豁免</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Waivable</source>
        <translation>可豁免</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Whether the rule is in the set</source>
        <translation>此规则是否在规则集中</translation>
    </message>
    <message>
        <source>Whether a program may waive what the rule finds, giving a reason</source>
        <translation>方案能否说明理由后豁免此规则提示的问题</translation>
    </message>
</context>
<context>
    <name>micromajor::RuleSetWindow</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the rule set</source>
        <translation>保存规则集</translation>
    </message>
    <message>
        <source>Parts of the rule set</source>
        <translation>规则集的组成</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>About the set</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Filter the rules: name, id, group, clause…</source>
        <translation>筛选规则：名称、标识、类别、条款…</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>规则集中的规则</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>Changes are not saved yet.</source>
        <translation>修改尚未保存。</translation>
    </message>
    <message>
        <source>Shipped sets cannot be changed; make your own based on this one.</source>
        <translation>内置规则集不能修改；可据此新建本校规则集。</translation>
    </message>
    <message>
        <source>%1 of %2 rules in the set</source>
        <translation>共 %2 条规则，收入 %1 条</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>显示 %1 条 · %2</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1”有未保存的修改。</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Not saved. %1: %2</source>
        <translation>未保存。%1：%2</translation>
    </message>
    <message>
        <source>Saved. Programs that answer to the set offer to take this state over.</source>
        <translation>已保存。适用此规则集的方案会提示更新到这一版本。</translation>
    </message>
    <message>
        <source>Saved, still as version %1. Programs that answer to the set offer to take this state over.</source>
        <translation>已保存，版本号仍为 %1。适用此规则集的方案会提示更新到这一版本。</translation>
    </message>
    <message>
        <source>Make it version %1</source>
        <translation>改为第 %1 版</translation>
    </message>
    <message>
        <source>Give the set an id and a name.</source>
        <translation>请填写标识和名称。</translation>
    </message>
    <message>
        <source>There is a rule set with the id “%1” already.</source>
        <translation>已有标识为“%1”的规则集。</translation>
    </message>
    <message>
        <source>The set to base it on has no rules.</source>
        <translation>基础规则集中没有规则。</translation>
    </message>
    <message>
        <source>“%1” is now among your own sets.</source>
        <translation>“%1”已加入本校自定规则集。</translation>
    </message>
    <message>
        <source>You have a rule set with the id “%1” already (version %2). Replace it by version %3?</source>
        <translation>已有标识为“%1”的规则集（第 %2 版），是否替换为第 %3 版？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Import a rule set</source>
        <translation>导入规则集</translation>
    </message>
    <message>
        <source>Rule sets (*.json)</source>
        <translation>规则集文件 (*.json)</translation>
    </message>
    <message>
        <source>A copy that needs no other file is in %1</source>
        <translation>副本（不依赖其他文件）已存到 %1</translation>
    </message>
    <message>
        <source>Save a copy of the rule set</source>
        <translation>另存规则集副本</translation>
    </message>
    <message>
        <source>Delete “%1”? Programs that answer to it keep the state that they embed.</source>
        <translation>删除“%1”？适用它的方案仍保留其中内嵌的版本。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>micromajor::SampleCard</name>
    <message>
        <source>%1 credits</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>%1 courses</source>
        <translation>%1 门课程</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 学时</translation>
    </message>
    <message>
        <source>Begin with a copy of this program</source>
        <translation>以此样例的副本开始</translation>
    </message>
    <message>
        <source>Credits and hours not stated</source>
        <translation>未说明学分与学时</translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>%1 course</source>
        <translation>%1 门课程</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 学时</translation>
    </message>
</context>
<context>
    <name>micromajor::SampleExample</name>
    <message>
        <source>How %1 did it</source>
        <translation>看%1怎样写</translation>
    </message>
    <message>
        <source>Show what stands here in a sample: %1, %2</source>
        <translation>查看样例中此处的内容：%1，%2</translation>
    </message>
    <message>
        <source>Out of the sample “%1” of %2. Shown only; nothing is taken over.</source>
        <translation>摘自样例“%1”（%2）。仅供参考，不会写入本方案。</translation>
    </message>
    <message>
        <source> The text stands as in its source.</source>
        <translation> 文字保持原文。</translation>
    </message>
    <message>
        <source>How a sample did it</source>
        <translation>看样例怎样写</translation>
    </message>
</context>
<context>
    <name>micromajor::ScoreModel</name>
    <message>
        <source>No weight is stated, though others have one: there is no total.</source>
        <translation>其他指标有权重而这一项没有，因此不出总分。</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Stated %1 times; the last counts</source>
        <translation>填写了 %1 次，以最后一次为准</translation>
    </message>
    <message>
        <source>The reviewers are more than %1 points apart: talk about this criterion.</source>
        <translation>评审人分差超过 %1 分，请就这一项讨论。</translation>
    </message>
    <message>
        <source>Highest score minus lowest score</source>
        <translation>最高分减最低分</translation>
    </message>
    <message>
        <source>Some reviewers have a weight and others have none: there is no mean.</source>
        <translation>有的评审人有权重而有的没有，因此不出均值。</translation>
    </message>
    <message>
        <source>Mean of %1 scores, by the weights of the reviewers</source>
        <translation>%1 个评分按评审人权重计算的均值</translation>
    </message>
    <message numerus="yes">
        <source>%n scores are missing</source>
        <translation>
            <numerusform>缺 %n 个评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria have no weight</source>
        <translation>
            <numerusform>%n 项指标没有权重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewers have no weight</source>
        <translation>
            <numerusform>%n 位评审人没有权重</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights do not add up to 100; totals are still percents.</source>
        <translation>权重合计不是 100；总分仍按百分制换算。</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria are not scored yet</source>
        <translation>
            <numerusform>还有 %n 项未评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评审指标</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1, weight %2</source>
        <translation>%1，权重 %2</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分差</translation>
    </message>
    <message>
        <source>What you paste is larger than the table from here; choose another cell or add criteria and reviewers.</source>
        <translation>粘贴的内容超出表格范围；请换一格粘贴，或先增加指标、评审人。</translation>
    </message>
</context>
<context>
    <name>micromajor::ScoreView</name>
    <message>
        <source>Scores</source>
        <translation>评分表</translation>
    </message>
</context>
<context>
    <name>micromajor::SectionHead</name>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>micromajor::SideBySide</name>
    <message>
        <source>Only what differs</source>
        <translation>只看差异</translation>
    </message>
    <message>
        <source>Both states side by side</source>
        <translation>两个状态并排</translation>
    </message>
    <message>
        <source>The selected line in full: %1</source>
        <translation>所选内容全文：%1</translation>
    </message>
</context>
<context>
    <name>micromajor::StartCard</name>
    <message>
        <source>Begin here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>Name the program</source>
        <translation>填写微专业名称</translation>
    </message>
    <message>
        <source>List the courses</source>
        <translation>列出课程</translation>
    </message>
    <message>
        <source>Credits, hours per term and the support of the outcomes appear here as soon as there are courses. Name the program, then list its courses: a table from Excel, WPS or Word can be pasted as it is.</source>
        <translation>有了课程，这里就会显示学分、每学期学习量和学习成果支撑情况。请先填写微专业名称，再列出课程；Excel、WPS 或 Word 中的课程表可以直接粘贴。</translation>
    </message>
    <message>
        <source>Credits, hours per term and the support of the outcomes appear here as soon as there are courses. List the courses: a table from Excel, WPS or Word can be pasted as it is.</source>
        <translation>有了课程，这里就会显示学分、每学期学习量和学习成果支撑情况。请列出课程；Excel、WPS 或 Word 中的课程表可以直接粘贴。</translation>
    </message>
</context>
<context>
    <name>micromajor::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Micromajor Workbench</source>
        <translation>微专业设计工作台</translation>
    </message>
    <message>
        <source>Design a micro-major, see at once what the rules ask for, and hand in the finished form.</source>
        <translation>设计微专业，随改随查是否符合规则，完成后直接导出申报表。</translation>
    </message>
    <message>
        <source>Not finished last time</source>
        <translation>上次未保存的工作</translation>
    </message>
    <message>
        <source>Program without a name</source>
        <translation>未命名微专业</translation>
    </message>
    <message>
        <source>never saved</source>
        <translation>从未保存</translation>
    </message>
    <message>
        <source>Steps not in the file: %1 · last on %2 · %3</source>
        <translation>未保存 %1 步 · 最后修改 %2 · %3</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Do not recover</source>
        <translation>不恢复</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近文件</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>从样例开始</translation>
    </message>
    <message>
        <source>Twelve published micro-majors; what their sources leave out is left unstated. You work on a copy.</source>
        <translation>十二个公开的微专业案例；资料未说明的内容保持未填写。您编辑的是副本。</translation>
    </message>
    <message>
        <source>The history records your steps under the name %1.</source>
        <translation>历史将以“%1”记录您的修改。</translation>
    </message>
</context>
<context>
    <name>micromajor::StatusBar</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>cannot be judged</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>学时</translation>
    </message>
    <message>
        <source>Practice share</source>
        <translation>实践占比</translation>
    </message>
    <message>
        <source>Opened for viewing: save under another name to keep changes</source>
        <translation>只读打开：另存为其他文件名可保留修改</translation>
    </message>
    <message>
        <source>All changes are in the recovery journal</source>
        <translation>全部修改已写入恢复日志</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved · steps: %1</source>
        <translation>未保存 · %1 步</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>micromajor::SubjectLink</name>
    <message>
        <source>The whole program</source>
        <translation>整个方案</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>对象：%1</translation>
    </message>
</context>
<context>
    <name>micromajor::SubmissionFieldsModel</name>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>micromajor::SubmissionPage</name>
    <message>
        <source>The pages as they are exported. Hatched cells are not stated yet; they print blank.</source>
        <translation>与导出文件相同的页面。画斜线的栏目尚未填写，打印时留空。</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>申报预览</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word 文档…</translation>
    </message>
    <message>
        <source>JSON file…</source>
        <translation>JSON 文件…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Which values</source>
        <translation>显示哪些栏目</translation>
    </message>
    <message>
        <source>Values of the form</source>
        <translation>表格栏目</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>未填 %1</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Every field of the form is stated.</source>
        <translation>表格各栏目均已填写。</translation>
    </message>
    <message>
        <source>No field of the form has a problem.</source>
        <translation>表格各栏目均无问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems of the program are open.</source>
        <translation>
            <numerusform>方案共有 %n 个待处理问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF file…</source>
        <translation>PDF 文件…</translation>
    </message>
    <message>
        <source>No problem of the program is open.</source>
        <translation>方案没有待处理的问题。</translation>
    </message>
</context>
<context>
    <name>micromajor::SubmissionPane</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>关闭预览</translation>
    </message>
</context>
<context>
    <name>micromajor::SubmissionView</name>
    <message>
        <source>Form to show</source>
        <translation>显示的表格</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>micromajor::TasksCard</name>
    <message>
        <source>The next three things to do</source>
        <translation>接下来三件事</translation>
    </message>
    <message>
        <source>Nothing: every rule that applies is met.</source>
        <translation>没有待办：适用的规则均已满足。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填写</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>去修改</translation>
    </message>
    <message>
        <source>No rule set is chosen yet. Choose one in the Check menu.</source>
        <translation>尚未选择规则集，请在“检查”菜单中选择。</translation>
    </message>
</context>
<context>
    <name>micromajor::TextInput</name>
    <message>
        <source>Not stated</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>micromajor::ThreadCard</name>
    <message>
        <source>Your answer</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>填写回复…</translation>
    </message>
    <message>
        <source>Answer and resolve</source>
        <translation>回复并解决</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Answer this comment</source>
        <translation>回复这条批注</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>转到：%1</translation>
    </message>
    <message>
        <source>✓ Resolved</source>
        <translation>✓ 已解决</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>对“%1”的批注</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>Problem: %1 (no longer reported)</source>
        <translation>问题：%1（已不再报告）</translation>
    </message>
    <message>
        <source>In the form: %1</source>
        <translation>所在表格：%1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Reopen this comment</source>
        <translation>重新打开这条批注</translation>
    </message>
    <message>
        <source>Resolve this comment</source>
        <translation>将这条批注标为已解决</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the words of this comment</source>
        <translation>修改这条批注的内容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove this comment</source>
        <translation>删除这条批注</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>micromajor::ThreadList</name>
    <message>
        <source>Which comments are shown</source>
        <translation>显示哪些批注</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>未解决（%1）</translation>
    </message>
    <message>
        <source>Resolved (%1)</source>
        <translation>已解决（%1）</translation>
    </message>
    <message>
        <source>Mentions of me (%1)</source>
        <translation>提到我的（%1）</translation>
    </message>
    <message>
        <source>Place was removed (%1)</source>
        <translation>对象已删除（%1）</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他位置</translation>
    </message>
    <message>
        <source>Questions and advice on a course, a figure or the whole program belong here. They stay with their place and travel in the file.</source>
        <translation>这里填写对课程、数据或整个方案的疑问和建议。批注跟随所在位置，随文件一起保存。</translation>
    </message>
    <message>
        <source>Every comment is resolved.</source>
        <translation>批注均已解决。</translation>
    </message>
    <message>
        <source>No comment is resolved yet.</source>
        <translation>还没有已解决的批注。</translation>
    </message>
    <message>
        <source>Nobody has mentioned %1 by @ and the name.</source>
        <translation>还没有人用“@%1”提到您。</translation>
    </message>
    <message>
        <source>Every comment still has its place.</source>
        <translation>没有对象已删除的批注。</translation>
    </message>
    <message>
        <source>Show more (%1)</source>
        <translation>显示更多（%1）</translation>
    </message>
</context>
<context>
    <name>micromajor::TimelineDelegate</name>
    <message>
        <source>Author not stated</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Sealed by %1: %2</source>
        <translation>%1 封签：%2</translation>
    </message>
    <message>
        <source>compared from here</source>
        <translation>从此对比</translation>
    </message>
</context>
<context>
    <name>micromajor::TimelineModel</name>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>genuine, changed since</source>
        <translation>属实，此后有改动</translation>
    </message>
    <message>
        <source>Author not stated</source>
        <translation>未署名</translation>
    </message>
    <message>
        <source>present state</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Version “%1”</source>
        <translation>版本“%1”</translation>
    </message>
    <message>
        <source>Sealed by %1: %2</source>
        <translation>%1 封签：%2</translation>
    </message>
    <message>
        <source>compared from here</source>
        <translation>从此对比</translation>
    </message>
</context>
<context>
    <name>micromajor::Tour</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>The outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Eight dimensions from learners to certificate, each with its state and its number of problems. Ctrl+K opens any page, course or problem by name.</source>
        <translation>从面向对象到证书的八个维度，各有状态和问题数。按 Ctrl+K 可按名称打开任何页面、课程或问题。</translation>
    </message>
    <message>
        <source>Courses are a table</source>
        <translation>课程就是一张表</translation>
    </message>
    <message>
        <source>Type to edit, Tab and Enter go on, paste from Excel or WPS. Try it: give the first course 320 hours – or press Next, and the tour types it.</source>
        <translation>直接输入，Tab 和 Enter 继续，可从 Excel 或 WPS 粘贴。试试把第一门课的总学时改成 320，或按“下一步”由导览代填。</translation>
    </message>
    <message>
        <source>The rules answer at once</source>
        <translation>规则立即回应</translation>
    </message>
    <message>
        <source>320 hours for 2 credits do not fit the rule of the school. The cell, the outline and this list say so; “Why?” shows the clause.</source>
        <translation>2 学分 320 学时不符合学校规定。单元格、目录和这里的列表同时提示；“为什么？”给出条款。</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>怎样修正</translation>
    </message>
    <message>
        <source>Ctrl+. offers fixes and shows what each would change. Try it – or press Next, and the tour takes the fix.</source>
        <translation>按 Ctrl+. 查看修正办法及其影响。可以自己试，也可以按“下一步”由导览修正。</translation>
    </message>
    <message>
        <source>The curriculum map</source>
        <translation>课程地图</translation>
    </message>
    <message>
        <source>Terms are columns, modules are bands, arrows are prerequisites. Select a course to see what it waits for and what waits for it.</source>
        <translation>学期为列，模块为带，箭头是先修关系。选中一门课，就能看到它依赖谁、谁依赖它。</translation>
    </message>
    <message>
        <source>The outcome matrix</source>
        <translation>支撑矩阵</translation>
    </message>
    <message>
        <source>Which course supports which outcome, and how strongly: one key each, H, M or L. An empty row is an outcome that nobody teaches.</source>
        <translation>哪门课支撑哪项成果、强度如何：按 H、M、L 一键填写。空行就是没有课程支撑的成果。</translation>
    </message>
    <message>
        <source>The form fills itself</source>
        <translation>申报表自动生成</translation>
    </message>
    <message>
        <source>These are the pages as they will be handed in. What nobody has stated stays blank, and a click leads to its field.</source>
        <translation>这就是将要提交的页面。未填写的地方留空，点击即可到达对应的栏。</translation>
    </message>
    <message>
        <source>Nothing gets lost</source>
        <translation>不会丢失</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back step after step; the history names each one with its author. F1 explains the page in front.</source>
        <translation>Ctrl+Z 可逐步撤销，历史记录每一步及其作者。按 F1 查看本页帮助。</translation>
    </message>
    <message>
        <source>%1 of %2 · Alt+→ next, Alt+← back, Esc ends</source>
        <translation>%1 / %2 · Alt+→ 下一步，Alt+← 上一步，Esc 结束</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>导览：%1</translation>
    </message>
</context>
<context>
    <name>micromajor::WaiverForm</name>
    <message>
        <source>Waive with a reason</source>
        <translation>说明理由并豁免</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>豁免理由</translation>
    </message>
    <message>
        <source>Why is this acceptable? The reason is printed in the submission.</source>
        <translation>为什么可以接受？理由将印在申报材料中。</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>The rule set does not allow this to be waived.</source>
        <translation>规则集不允许豁免此问题。</translation>
    </message>
</context>
<context>
    <name>micromajor::Workspace</name>
    <message>
        <source>Without a page</source>
        <translation>其他位置</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Course name</source>
        <translation>课程名称</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Total hours</source>
        <translation>总学时</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Prerequisites</source>
        <translation>先修课程</translation>
    </message>
    <message>
        <source>Basic information</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>Name, kind and institution, as they stand on the cover of every form.</source>
        <translation>名称、类别与高校，即各类表格封面上的内容。</translation>
    </message>
    <message>
        <source>Place in the curriculum</source>
        <translation>与主修专业的关系</translation>
    </message>
    <message>
        <source>Where these statements come from</source>
        <translation>资料来源</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>What learners can do at the end, and which courses bring them there.</source>
        <translation>学完后能做什么，由哪些课程支撑。</translation>
    </message>
    <message>
        <source>Learning outcomes</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>Closes capability gaps</source>
        <translation>弥补的能力缺口</translation>
    </message>
    <message>
        <source>Each outcome starts with what the learner can do: build, analyse, evaluate …</source>
        <translation>每条成果写明学习者能做什么：构建、分析、评价……</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>Support by courses</source>
        <translation>课程对成果的支撑</translation>
    </message>
    <message>
        <source>Which course supports which outcome, and how strongly.</source>
        <translation>哪门课程支撑哪条成果，支撑强度如何。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支撑关系</translation>
    </message>
    <message>
        <source>Course objectives</source>
        <translation>课程目标</translation>
    </message>
    <message>
        <source>Objectives of single courses, tied to the outcomes of the program.</source>
        <translation>各门课程的目标及其对应的学习成果。</translation>
    </message>
    <message>
        <source>Course objective</source>
        <translation>课程目标</translation>
    </message>
    <message>
        <source>Team and partners</source>
        <translation>团队与合作单位</translation>
    </message>
    <message>
        <source>Who teaches, who mentors, and which organisations take part.</source>
        <translation>谁授课、谁指导，哪些单位参与。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Academic staff and enterprise mentors; one of them leads the program.</source>
        <translation>校内教师与企业导师，其中一人为负责人。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Who teaches what</source>
        <translation>授课安排</translation>
    </message>
    <message>
        <source>Which person teaches or mentors which course.</source>
        <translation>谁讲授或指导哪门课程。</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>授课安排</translation>
    </message>
    <message>
        <source>Courses taught in the last three years</source>
        <translation>近三年讲授课程</translation>
    </message>
    <message>
        <source>The application form asks the leader for these.</source>
        <translation>申报表要求负责人填写。</translation>
    </message>
    <message>
        <source>Course taught</source>
        <translation>讲授课程</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Lead unit, co-building universities, enterprises.</source>
        <translation>牵头单位、共建高校、合作企业。</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>What has been signed with the partners.</source>
        <translation>与合作单位签订的协议。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>合作协议</translation>
    </message>
    <message>
        <source>Quality assurance</source>
        <translation>质量保障</translation>
    </message>
    <message>
        <source>How the program stays up to date, how that is measured, and who has approved it.</source>
        <translation>如何保持内容更新、如何衡量质量，以及由谁审批。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>What is measured: satisfaction, skill gain, completion, employment.</source>
        <translation>衡量内容：满意度、能力提升、完成率、就业情况。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Results by year</source>
        <translation>历年结果</translation>
    </message>
    <message>
        <source>The figures of each year, with how many answered.</source>
        <translation>各年度的数据与样本数。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Who is asked, how and how often.</source>
        <translation>向谁征求意见、方式与频率。</translation>
    </message>
    <message>
        <source>Feedback channel</source>
        <translation>反馈渠道</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>The steps of approval with state, date and signatory.</source>
        <translation>各审批环节的状态、日期与签字人。</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>No problem has been waived. A waiver is made in the problems pane, with its reason.</source>
        <translation>没有豁免。可在问题列表中写明理由后豁免。</translation>
    </message>
    <message>
        <source>Rule sets answered to</source>
        <translation>适用的规则集</translation>
    </message>
    <message>
        <source>The program answers to the rule sets that come with the application.</source>
        <translation>本微专业适用软件自带的规则集。</translation>
    </message>
    <message>
        <source>Cannot be computed: courses are not fully stated</source>
        <translation>无法计算：课程尚未填全</translation>
    </message>
    <message>
        <source>The courses give %1</source>
        <translation>按课程计算为 %1</translation>
    </message>
    <message>
        <source>Target learners</source>
        <translation>面向对象</translation>
    </message>
    <message>
        <source>Who this program is for, who may enter, and how many.</source>
        <translation>面向谁、谁可以报名、招收多少人。</translation>
    </message>
    <message>
        <source>Learner groups</source>
        <translation>学习者群体</translation>
    </message>
    <message>
        <source>One row for each kind of learner: enrolled students with level and year, people in service, the public.</source>
        <translation>每类学习者一行：在校生（层次、年级）、在职人员、社会公众。</translation>
    </message>
    <message>
        <source>Learner group</source>
        <translation>学习者群体</translation>
    </message>
    <message>
        <source>Priority groups</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>Majors whose graduates need this most: red- and yellow-card majors, placement below 50 %.</source>
        <translation>最需要的毕业生群体：红黄牌专业、去向落实率低于 50% 的专业。</translation>
    </message>
    <message>
        <source>Priority group</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>Capability gap</source>
        <translation>能力缺口</translation>
    </message>
    <message>
        <source>What the labour market lacks, how that is known, and the priority direction it belongs to.</source>
        <translation>劳动力市场缺什么、依据是什么、属于哪个建设方向。</translation>
    </message>
    <message>
        <source>Priority directions</source>
        <translation>建设方向</translation>
    </message>
    <message>
        <source>The area and direction of the ministry&apos;s 2025 list that the program declares.</source>
        <translation>申报的重点产业领域与建设方向（教育部 2025 年清单）。</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>建设方向</translation>
    </message>
    <message>
        <source>Capability gaps</source>
        <translation>能力缺口</translation>
    </message>
    <message>
        <source>One row for each gap: a job skill, cross-disciplinary literacy or a frontier technology.</source>
        <translation>每个缺口一行：岗位技能、跨学科素养或前沿技术。</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Dated proof of the gap: a survey, a letter of an employer, a report.</source>
        <translation>能力缺口的依据及其日期：调研、用人单位函件、报告等。</translation>
    </message>
    <message>
        <source>Occupations</source>
        <translation>职业岗位</translation>
    </message>
    <message>
        <source>The occupations that the program prepares for.</source>
        <translation>本微专业面向的职业岗位。</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业岗位</translation>
    </message>
    <message>
        <source>What is taught: in words, by modules and choices, and in practice. The courses have their own page.</source>
        <translation>教什么：文字说明、模块与选修组、实践环节。课程另有专页。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Modules group the courses from foundation to practice.</source>
        <translation>模块把课程从基础到实践分组。</translation>
    </message>
    <message>
        <source>Choice groups</source>
        <translation>选修组</translation>
    </message>
    <message>
        <source>Courses to choose from</source>
        <translation>可选课程</translation>
    </message>
    <message>
        <source>A choice group says how many courses or credits learners take out of several. Without one, all required courses are taken.</source>
        <translation>选修组规定学生从若干课程中修读几门或多少学分；没有选修组时，必修课程全部修读。</translation>
    </message>
    <message>
        <source>Choice group</source>
        <translation>选修组</translation>
    </message>
    <message>
        <source>Practice tasks and training projects</source>
        <translation>实践任务与实训项目</translation>
    </message>
    <message>
        <source>What learners do themselves: tasks, training projects, projects with enterprises.</source>
        <translation>学习者亲自完成的任务、实训项目与企业项目。</translation>
    </message>
    <message>
        <source>Practice task</source>
        <translation>实践任务</translation>
    </message>
    <message>
        <source>Micro-courses</source>
        <translation>微课程</translation>
    </message>
    <message>
        <source>Short units inside a course, with their own content.</source>
        <translation>课程内部的短小单元，各有内容。</translation>
    </message>
    <message>
        <source>Micro-course</source>
        <translation>微课程</translation>
    </message>
    <message>
        <source>Mode of learning</source>
        <translation>学习形式</translation>
    </message>
    <message>
        <source>Where, when and how learners study; a course may differ from the program.</source>
        <translation>在哪里、什么时间、以什么方式学习；单门课程可以不同。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>The terms in order, with their weeks, if they are fixed.</source>
        <translation>依次列出各学期及其周数（如已确定）。</translation>
    </message>
    <message>
        <source>Credits and hours</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>The totals the program states, beside what its courses add up to under every choice.</source>
        <translation>规定的总量，以及按课程在各种选课方案下算得的结果。</translation>
    </message>
    <message>
        <source>Credit system</source>
        <translation>学分制度</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>学分认定</translation>
    </message>
    <message>
        <source>Where the credits count: which institution recognises how many of them for what.</source>
        <translation>学分在哪里被认可：由哪所院校认定多少、用于什么。</translation>
    </message>
    <message>
        <source>Recognition rule</source>
        <translation>认定规则</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>How learners show what they can do, and what it takes to pass.</source>
        <translation>学习者如何证明所学，以及合格的标准。</translation>
    </message>
    <message>
        <source>Assessment items</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Gives evidence for outcomes</source>
        <translation>支撑的学习成果</translation>
    </message>
    <message>
        <source>Gives evidence for course objectives</source>
        <translation>支撑的课程目标</translation>
    </message>
    <message>
        <source>One row for each item: test, application of a skill, portfolio, training project, with its weight.</source>
        <translation>每个考核项目一行：测试、技能应用、作品集、实训项目及其权重。</translation>
    </message>
    <message>
        <source>Assessment item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Rubrics</source>
        <translation>评分量规</translation>
    </message>
    <message>
        <source>Levels of achievement that several items may share.</source>
        <translation>多个考核项目可共用的等级描述。</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>评分量规</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书颁发与核验</translation>
    </message>
    <message>
        <source>What is awarded, by whom, for what, and how anyone can verify it.</source>
        <translation>颁发什么证书、由谁颁发、达到什么要求，以及如何核验。</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>One row for each certificate, with issuer, requirement and way of verification.</source>
        <translation>每种证书一行：颁发主体、获证条件、核验方式。</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Duration, schedule, fees and conditions.</source>
        <translation>学习周期、教学安排、费用及条件。</translation>
    </message>
    <message>
        <source>Duration and schedule</source>
        <translation>学习周期与教学安排</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Each amount with its currency and basis: total, per credit, per month.</source>
        <translation>每项费用的金额、币种与计费方式：总额、每学分、每月。</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Course no.</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Support and guidance</source>
        <translation>支持与指导</translation>
    </message>
    <message>
        <source>Content and structure</source>
        <translation>内容构成</translation>
    </message>
    <message>
        <source>Further conditions</source>
        <translation>其他条件</translation>
    </message>
    <message>
        <source>Take %1 of %2</source>
        <translation>%2 门中选 %1 门</translation>
    </message>
    <message>
        <source>%1 credits</source>
        <translation>%1 学分</translation>
    </message>
    <message>
        <source>Choose freely</source>
        <translation>自由选修</translation>
    </message>
    <message>
        <source>Type a micro-course to add…</source>
        <translation>输入微课程名称以新增…</translation>
    </message>
    <message>
        <source>Type the name of a course to add it to the group…</source>
        <translation>输入课程名称以加入选修组…</translation>
    </message>
    <message>
        <source>Doubts about the source and remarks on it, each about one place or about the whole program.</source>
        <translation>对资料来源的疑点与说明，针对某一处或整个方案。</translation>
    </message>
    <message>
        <source>Remark on the source</source>
        <translation>资料说明</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files that go with the application: agreements, letters, survey reports. They are kept inside the program.</source>
        <translation>随申报提交的文件：合作协议、证明函、调研报告等，保存在方案文件之中。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Which course needs which other one before or beside it. Rows with the same either-or group count as one: any of them will do.</source>
        <translation>哪门课程须先修或并修哪门课程。“任选其一”分组相同的各行只需满足其一。</translation>
    </message>
    <message>
        <source>Prerequisite</source>
        <translation>先修</translation>
    </message>
    <message>
        <source>Evidence for course objectives</source>
        <translation>课程目标的考核依据</translation>
    </message>
    <message>
        <source>Which item gives evidence for which course objective, and with what weight.</source>
        <translation>哪个考核项目为哪个课程目标提供依据，权重多少。</translation>
    </message>
    <message>
        <source>Evidence for an objective</source>
        <translation>目标考核依据</translation>
    </message>
    <message>
        <source>Not stated: one or several, separated by “、” or “;”</source>
        <translation>未填写：可填多项，用“、”或“；”分隔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the rules say about this field:</source>
        <translation>规则对此项的要求：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>……另有 %1 条</translation>
    </message>
    <message>
        <source>Curriculum map</source>
        <translation>课程地图</translation>
    </message>
    <message>
        <source>Outcome matrix</source>
        <translation>支撑矩阵</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>申报预览</translation>
    </message>
    <message>
        <source>Who judges the program. Weights are percents; if nobody has one, all count the same.</source>
        <translation>由谁评审。权重为百分数；都不填时，各占相同比例。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Reviewer of the program</source>
        <translation>评审人</translation>
    </message>
    <message>
        <source>%1 credit</source>
        <translation>%1 学分</translation>
    </message>
</context>
<context>
    <name>rulegroups</name>
    <message>
        <source>Credits and hours</source>
        <translation>学分</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Course plan</source>
        <translation>课程计划</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>建设必要性</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>培养对象</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>学习成果</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>评价方式</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书颁发与核验</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量保障</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>建设方向</translation>
    </message>
</context>
</TS>
