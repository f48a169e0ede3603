<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>滚轮、+ 和 -</translation>
    </message>
    <message>
        <source>zoom the picture, about the pointer</source>
        <translation>以指针为中心缩放图片</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>拖动、方向键</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>移动图片</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>100 %, and back to the whole picture</source>
        <translation>切换 100% 与整张图片</translation>
    </message>
    <message>
        <source>Click, N or {insert}</source>
        <translation>点按、N 或 {insert}</translation>
    </message>
    <message>
        <source>Drag, arrow keys, {shift} with arrow keys</source>
        <translation>拖动、方向键、{shift} 加方向键</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>移动分割线</translation>
    </message>
    <message>
        <source>Drag the handle, {shift} with arrow keys</source>
        <translation>拖动手柄、{shift} 加方向键</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>按住 L</translation>
    </message>
    <message>
        <source>the loupe: before and after at 200 %</source>
        <translation>放大镜：以 200% 查看修复前后</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>显示原图</translation>
    </message>
    <message>
        <source>{space} or right mouse button, held</source>
        <translation>按住{space}键或鼠标右键</translation>
    </message>
    <message>
        <source>With the tool for colour pins:</source>
        <translation>使用颜色标记工具时：</translation>
    </message>
    <message>
        <source>pin a colour to a place, to the middle</source>
        <translation>在某处 (或中央) 标记颜色</translation>
    </message>
    <message>
        <source>go from pin to pin</source>
        <translation>在标记之间移动</translation>
    </message>
    <message>
        <source>move the pin; off the photo removes it</source>
        <translation>移动标记；移出照片即可删除</translation>
    </message>
    <message>
        <source>another colour for the pin; remove it</source>
        <translation>更换标记颜色；删除标记</translation>
    </message>
    <message>
        <source>put the tool away</source>
        <translation>收起工具</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255</source>
        <translation>{photos}：噪声 {sigma}/255</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255, in 8 bits</source>
        <translation>{photos}：噪声 {sigma}/255，8 位</translation>
    </message>
    <message>
        <source>{photos}: a camera&apos;s noise, its level measured</source>
        <translation>{photos}：相机噪声，强度自动测定</translation>
    </message>
    <message>
        <source>{photos}: nearer to the truth than grey, by</source>
        <translation>{photos}：比灰度更接近原片</translation>
    </message>
    <message>
        <source>{photos}: colourfulness, of the originals&apos;</source>
        <translation>{photos}：色彩丰富度，相对原片</translation>
    </message>
    <message>
        <source>{photos}: nearer still with {count} pinned colours, by</source>
        <translation>{photos}：固定 {count} 种颜色后更接近</translation>
    </message>
    <message>
        <source>Photos taken for something else</source>
        <translation>被误认为非照片的照片</translation>
    </message>
    <message>
        <source>Drawings told from photos</source>
        <translation>与照片区分开的图画</translation>
    </message>
    <message>
        <source>The same as an area under the ROC curve</source>
        <translation>同上，ROC 曲线下面积</translation>
    </message>
    <message>
        <source>Found alike: cropped to four fifths</source>
        <translation>识别为相似：裁剪到五分之四</translation>
    </message>
    <message>
        <source>Found alike: a stop brighter</source>
        <translation>识别为相似：亮一档</translation>
    </message>
    <message>
        <source>Found alike: both</source>
        <translation>识别为相似：两者兼有</translation>
    </message>
    <message>
        <source>Found alike: its grey copy</source>
        <translation>识别为相似：其灰度副本</translation>
    </message>
    <message>
        <source>Found alike: different photos</source>
        <translation>识别为相似：不同的照片</translation>
    </message>
    <message>
        <source>Unseen photos</source>
        <translation>未见过的照片</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>示例照片</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} 已不存在。</translation>
    </message>
    <message>
        <source>{path} is made as soon as a photo is restored.</source>
        <translation>修复照片后会创建 {path}。</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>这台电脑上没有可以打开 {path} 的程序。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were taken out of the queue.</source>
        <translation>
            <numerusform>已从队列中移除 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>上次的批处理中断了，还剩 %Ln 张照片。可以继续处理，或关闭此提示以放弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that failed will be tried again, too.</source>
        <translation>
            <numerusform>失败的 %Ln 张照片也会再试一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>the Apple chip</source>
        <translation>Apple 芯片</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>不到 1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>还需约 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) an hour</source>
        <translation>
            <numerusform>每小时 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) a minute</source>
        <translation>
            <numerusform>每分钟 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} photos a minute</source>
        <translation>每分钟 {number} 张照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were restored before.</source>
        <translation>
            <numerusform>另有 %Ln 张照片之前已修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) restored</source>
        <translation>
            <numerusform>已修复 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln 张已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}; what was finished is kept.</source>
        <translation>已停止。{done}；已完成的结果会保留。</translation>
    </message>
    <message>
        <source>{done} in {time}.</source>
        <translation>{done}，用时 {time}。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>另有 %Ln 条类似信息。</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a drawing or a document: colours may be off.</source>
        <translation>这看起来像是绘画或文档：颜色可能不准确。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 张等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being restored</source>
        <translation>
            <numerusform>%Ln 张修复中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln 张已修复</numerusform>
        </translation>
    </message>
    <message>
        <source>change noise level</source>
        <translation>更改噪点程度</translation>
    </message>
    <message>
        <source>change blend</source>
        <translation>更改混合</translation>
    </message>
    <message>
        <source>change saturation</source>
        <translation>更改饱和度</translation>
    </message>
    <message>
        <source>change cleaning up</source>
        <translation>更改清理</translation>
    </message>
    <message>
        <source>change colourising</source>
        <translation>更改上色</translation>
    </message>
    <message>
        <source>change several settings</source>
        <translation>更改多项设置</translation>
    </message>
    <message>
        <source>choose another colouring</source>
        <translation>选择另一种上色</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>放回队列</translation>
    </message>
    <message>
        <source>remove from the queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>pin a colour</source>
        <translation>标记颜色</translation>
    </message>
    <message>
        <source>remove colour pin</source>
        <translation>删除颜色标记</translation>
    </message>
    <message>
        <source>remove all colour pins</source>
        <translation>删除所有颜色标记</translation>
    </message>
    <message>
        <source>change colour of pin</source>
        <translation>更改标记颜色</translation>
    </message>
    <message>
        <source>move colour pin</source>
        <translation>移动颜色标记</translation>
    </message>
    <message>
        <source>{change}, {photos}</source>
        <translation>{change}，{photos}</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window, or add them with its buttons. Choose what is to be done, and press Start. The results go into a folder of their own; your originals are never written to.</source>
        <translation>将照片或整个文件夹拖放到窗口中，或用按钮添加。选择要做的处理，然后点按“开始”。结果保存在单独的文件夹中，原图绝不会被改写。</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Every photo shows what has become of it. Click one to look at it, also while others are being restored. Its menu, by the right mouse button, opens the result, shows it in its folder, restores the photo again, or takes it out of the queue.</source>
        <translation>每张照片都会显示当前状态。点按即可查看，其他照片正在修复时也可以。右键菜单可以打开结果、在文件夹中显示、重新修复或从队列中移除。</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Takes noise and grain away. Auto measures each photo and is right for most of them; By hand lets you say how noisy they are. Less Blend keeps some of the grain.</source>
        <translation>去除噪点和颗粒。“自动”会测量每张照片，适合大多数情况；“手动”可由您指定噪点程度。降低“混合”可保留一些颗粒。</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>上色</translation>
    </message>
    <message>
        <source>Gives grey photos colour. Auto leaves photos that have colours as they are; On colours every photo anew. Saturation says how strong the new colours are. The colours are a guess: nobody can see in a grey photo which dress was red. The Edit menu offers other guesses to choose from, and pins for the colours that you know.</source>
        <translation>为黑白照片上色。“自动”会保留已有色彩的照片；“开”会为每张照片重新上色。“饱和度”决定新色彩的浓淡。色彩是推测出来的：没有人能从黑白照片看出哪条裙子是红色的。“编辑”菜单提供其他方案供选择，并可标记您知道的颜色。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Results have the format and the quality of their originals unless you choose otherwise. Dates, places and captions inside the photo are kept, and a note says that it was restored, and how.</source>
        <translation>除非另行选择，结果的格式和质量与原图相同。照片中的日期、地点和说明文字都会保留，并会注明照片经过修复以及修复方式。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>修复前后</translation>
    </message>
    <message>
        <source>Drag the line over the picture, or look at both side by side. The wheel zooms, dragging moves both pictures together, and holding {space} shows the original.</source>
        <translation>在图片上拖动分割线，或并排查看。滚轮缩放，拖动可同时移动两张图片，按住{space}键显示原图。</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>停止与继续</translation>
    </message>
    <message>
        <source>Stop keeps what is finished. If the app is closed or the power fails in the middle of a batch, the next start offers to go on: nothing is lost, and nothing is restored twice.</source>
        <translation>“停止”会保留已完成的结果。如果在批处理中途关闭应用或断电，下次启动时可以继续：不会丢失任何结果，也不会重复修复。</translation>
    </message>
    <message>
        <source>When a photo fails</source>
        <translation>照片处理失败时</translation>
    </message>
    <message>
        <source>One bad file never stops the rest. It says in one sentence what is wrong with it; the Queue menu tries all such photos again.</source>
        <translation>一个损坏的文件不会影响其他照片。它会用一句话说明问题；“队列”菜单可以重试所有这类照片。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>They say what photos are restored on and why a graphics card is not used, which models there are and what they learned from, where files lie, and in which language and colours the window appears.</source>
        <translation>设置中可以看到照片用什么设备修复、为什么没有使用显卡、有哪些模型及其学习来源、文件的位置，以及窗口的语言和配色。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>The app opens no network connection. No photo, and nothing about one, leaves this computer.</source>
        <translation>本应用不建立任何网络连接。照片及其相关信息都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Measure noise</source>
        <translation>测量噪点</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>查找相似照片</translation>
    </message>
    <message>
        <source>The model&apos;s card</source>
        <translation>模型说明卡</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Apple chip</source>
        <translation>Apple 芯片</translation>
    </message>
    <message>
        <source>Graphics card, through DirectX</source>
        <translation>显卡（通过 DirectX）</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>皮肤</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>嘴唇</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <translation>棕发</translation>
    </message>
    <message>
        <source>Fair hair</source>
        <translation>金发</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>树叶</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>Autumn leaves</source>
        <translation>秋叶</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>天空</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>沙</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>泥土</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>木材</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>石头</translation>
    </message>
    <message>
        <source>Red cloth</source>
        <translation>红色布料</translation>
    </message>
    <message>
        <source>Pink cloth</source>
        <translation>粉色布料</translation>
    </message>
    <message>
        <source>Yellow cloth</source>
        <translation>黄色布料</translation>
    </message>
    <message>
        <source>Green cloth</source>
        <translation>绿色布料</translation>
    </message>
    <message>
        <source>Denim</source>
        <translation>牛仔布</translation>
    </message>
    <message>
        <source>Blue cloth</source>
        <translation>蓝色布料</translation>
    </message>
    <message>
        <source>Purple cloth</source>
        <translation>紫色布料</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Choose “{control}” to restore what is there.</source>
        <translation>要修复现有部分，请选择“{control}”。</translation>
    </message>
    <message>
        <source>Make it smaller in another program first.</source>
        <translation>请先在其他程序中将其缩小。</translation>
    </message>
    <message>
        <source>Choose another device in the settings.</source>
        <translation>请在设置中选择其他设备。</translation>
    </message>
    <message>
        <source>Has a recipe of its own</source>
        <translation>有自己的配方</translation>
    </message>
    <message>
        <source>Another colouring is chosen for it</source>
        <translation>已为它选择另一种上色</translation>
    </message>
    <message>
        <source>Has colour pins of its own</source>
        <translation>有自己的颜色标记</translation>
    </message>
    <message>
        <source>Waiting · does not look like a photo</source>
        <translation>等待中 · 看起来不像照片</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>已暂停，{percent}</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>修复中，{percent}</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>已修复，用时 {time}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Photo Restorer</source>
        <translation>关于 Photo Restorer</translation>
    </message>
    <message>
        <source>Photo Restorer {version}</source>
        <translation>Photo Restorer {version}</translation>
    </message>
    <message>
        <source>Cleans and colours old photos, many at a time. Everything happens on this computer: no photo leaves it, and no original is ever written to.</source>
        <translation>批量清理旧照片并为其上色。一切都在这台电脑上完成：照片不会离开电脑，原图也绝不会被改写。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The colouring model also learned from photos that were given for non-commercial research; its card in the models folder says which.</source>
        <translation>采用 MIT 许可证的自由软件。上色模型还学习了仅供非商业研究使用的照片；具体来源见模型文件夹中的说明卡。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Add this model?</source>
        <translation>添加此模型？</translation>
    </message>
    <message>
        <source>The file is sound: it holds a network and nothing else. What it says of itself below was written by whoever made it.</source>
        <translation>文件没有问题：其中只有一个网络。以下介绍由文件的制作者撰写。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>不添加</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;output folder</source>
        <translation>打开输出文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
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
        <source>&amp;Pin colours</source>
        <translation>标记颜色(&amp;P)</translation>
    </message>
    <message>
        <source>Remove &amp;all pins of the photo</source>
        <translation>删除此照片的所有标记(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>撤销：{change}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>重做：{change}(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Stop after this p&amp;hoto</source>
        <translation>处理完此照片后停止(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;top now</source>
        <translation>立即停止(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ind by name…</source>
        <translation>按名称查找(&amp;I)…</translation>
    </message>
    <message>
        <source>Apply the recipe to a&amp;ll</source>
        <translation>将配方应用到全部(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ailed photos…</source>
        <translation>失败的照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove all finishe&amp;d photos</source>
        <translation>移除所有已完成的照片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Empty the queue</source>
        <translation>清空队列(&amp;E)</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>重试所有失败的照片(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Choose among &amp;colourings</source>
        <translation>选择上色方案(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>并排(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>仅结果(&amp;R)</translation>
    </message>
    <message>
        <source>Split &amp;across</source>
        <translation>上下分割(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>放大镜(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>整张图片(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>&amp;100%</translation>
    </message>
    <message>
        <source>&amp;200 %</source>
        <translation>&amp;200%</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>显示队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the re&amp;cipe</source>
        <translation>显示配方(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>How it &amp;works</source>
        <translation>使用说明(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>键盘与鼠标(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Photo Restorer</source>
        <translation>关于 Photo Restorer(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BatchButtons</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Start restoring</source>
        <translation>开始修复</translation>
    </message>
    <message>
        <source>Restore all waiting photos (Ctrl+Return)</source>
        <translation>修复所有等待中的照片 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on where the batch was paused (Ctrl+P)</source>
        <translation>从暂停处继续 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Wait after the part of the photo in work (Ctrl+P)</source>
        <translation>处理完当前部分后等待 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>停止修复</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>立即停止并保留已完成的结果 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Stop after this &amp;photo</source>
        <translation>处理完此照片后停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>立即停止(&amp;N)</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>由于应用内部错误，批处理中断了。</translation>
    </message>
</context>
<context>
    <name>BatchEnding</name>
    <message>
        <source>What failed…</source>
        <translation>失败的照片…</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>查看结果</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <translation>照片已修复</translation>
    </message>
    <message>
        <source>No photo restored</source>
        <translation>没有修复任何照片</translation>
    </message>
    <message>
        <source>The photos wait</source>
        <translation>照片在等待</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>仍然开始</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo to restore in what you added. JPEG, PNG, TIFF, HEIC, RAW and others are taken; results of this app are not restored again.</source>
        <translation>您添加的内容中没有可修复的照片。支持 JPEG、PNG、TIFF、HEIC、RAW 等格式；本应用的修复结果不会再次修复。</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>添加的内容已在队列中。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Does</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学习来源</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>噪点程度</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Apply to all</source>
        <translation>应用到全部</translation>
    </message>
    <message>
        <source>Give this recipe to all waiting photos and what you add next (Ctrl+Shift+L)</source>
        <translation>将此配方应用到所有等待中及之后添加的照片 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>重新修复</translation>
    </message>
    <message>
        <source>Let them wait for the next start, with the recipe shown</source>
        <translation>让它们按所示配方等待下一次开始</translation>
    </message>
</context>
<context>
    <name>CleanUpSection</name>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Leave noise and grain as they are</source>
        <translation>保留噪点和颗粒</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Measure how noisy each photo is</source>
        <translation>自动测量每张照片的噪点</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Say how noisy the photos are</source>
        <translation>自行指定照片的噪点程度</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>噪点程度</translation>
    </message>
    <message>
        <source>0 changes nothing, 100 is for the worst photos</source>
        <translation>0 表示不作改变，100 适合噪点最严重的照片</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>How much of the cleaned picture goes into the result; less keeps some of the grain</source>
        <translation>清理后的画面在结果中所占比例；较低时会保留一些颗粒</translation>
    </message>
</context>
<context>
    <name>ColorizeSection</name>
    <message>
        <source>Colourise</source>
        <translation>上色</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>保持原有色彩</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Colour only the photos that have no colour</source>
        <translation>仅为没有色彩的照片上色</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Colour every photo anew</source>
        <translation>为每张照片重新上色</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>How strong the new colours are</source>
        <translation>新色彩的浓淡</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This photo was restored with another recipe. What you see is a preview of the new one.</source>
        <translation>此照片是用另一配方修复的。您看到的是新配方的预览。</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Loupe at 200 % ({key}, or hold L)</source>
        <translation>200% 放大镜 ({key}，或按住 L)</translation>
    </message>
    <message>
        <source>This photo is cut off or damaged. What can be read of it is shown.</source>
        <translation>这张照片不完整或已损坏。显示的是能读出的部分。</translation>
    </message>
    <message>
        <source>Hold to see the original ({space}, or the right mouse button)</source>
        <translation>按住可查看原图 ({space}键或鼠标右键)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>按住可查看原图</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole picture (Ctrl+0)</source>
        <translation>整张图片 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Every pixel of the photo on one of the screen (Ctrl+1)</source>
        <translation>照片像素与屏幕像素一一对应 (Ctrl+1)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Split with a handle (Ctrl+Shift+1)</source>
        <translation>用手柄分割 (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+2)</source>
        <translation>并排 (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Result only (Ctrl+Shift+3)</source>
        <translation>仅结果 (Ctrl+Shift+3)</translation>
    </message>
    <message>
        <source>Split across (Ctrl+Shift+4)</source>
        <translation>上下分割 (Ctrl+Shift+4)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>修复前后</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with {shift} they move the split; {space} shows the original, L the loupe</source>
        <translation>加号和减号缩放，方向键移动，按住 {shift} 移动分割线；{space}键显示原图，L 显示放大镜</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>An error in the app got in the way. Your photos and the results so far are safe. You can go on, but it is better to close the app and open it again.</source>
        <translation>应用内部出现错误。您的照片和已有结果都是安全的。可以继续使用，但最好关闭应用后重新打开。</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>错误详情</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DeviceLabel</name>
    <message>
        <source>What was chosen in the settings does not work here</source>
        <translation>设置中所选的设备在此无法使用</translation>
    </message>
    <message>
        <source>Photos are restored on {device}</source>
        <translation>使用{device}修复照片</translation>
    </message>
    <message>
        <source>The processor was chosen in the settings.</source>
        <translation>设置中选择了处理器。</translation>
    </message>
    <message>
        <source>The Apple chip&apos;s own accelerator cannot be used here; see Settings, Device.</source>
        <translation>此处无法使用 Apple 芯片的加速器；参见“设置”中的“设备”。</translation>
    </message>
    <message>
        <source>This edition of the app does not use graphics cards.</source>
        <translation>此版本的应用不使用显卡。</translation>
    </message>
    <message>
        <source>There is no graphics card that the app can use; Settings, Device, says what it lacks.</source>
        <translation>没有应用可用的显卡；缺少什么请看“设置”中的“设备”。</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Restore photos on</source>
        <translation>修复照片所用设备</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检测</translation>
    </message>
    <message>
        <source>Try all of this computer&apos;s devices again</source>
        <translation>重新测试这台电脑的所有设备</translation>
    </message>
    <message>
        <source>Each device was tried with a small network, and only what truly computed counts.</source>
        <translation>每个设备都用一个小网络测试过，只有真正完成计算的才算可用。</translation>
    </message>
    <message>
        <source>Restore photos &amp;on</source>
        <translation>修复所用设备(&amp;O)</translation>
    </message>
    <message>
        <source>Trying what this computer has…</source>
        <translation>正在检测这台电脑…</translation>
    </message>
    <message>
        <source>What you chose does not work here; no photo can be restored until you choose again.</source>
        <translation>您选择的设备在此无法使用；重新选择之前无法修复照片。</translation>
    </message>
    <message>
        <source>Photos are restored on {device}.</source>
        <translation>使用{device}修复照片。</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>自动：可用的最佳设备</translation>
    </message>
    <message>
        <source>Works; in use.</source>
        <translation>可用，正在使用。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>可用。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Pin colours to places (Ctrl+Shift+P)</source>
        <translation>标记各处的颜色 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The preset “{name}” is among yours now.</source>
        <translation>预设“{name}”已加入您的预设。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>将照片或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Noise and grain go; grey photos can get colour. The originals stay untouched.</source>
        <translation>去除噪点与颗粒；黑白照片可以上色。原图保持不变。</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW and more. Everything happens on this computer.</source>
        <translation>支持 JPEG、PNG、TIFF、WebP、HEIC、AVIF、RAW 等格式。一切都在这台电脑上完成。</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failed photos</source>
        <translation>失败的照片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed</source>
        <translation>
            <numerusform>%Ln 张照片失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Those selected, or all of them, wait again and are restored</source>
        <translation>所选照片 (或全部) 将重新等待并修复</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Failed photos and why</source>
        <translation>失败的照片及原因</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>入门提示</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Close these sentences; the help page (F1) says more</source>
        <translation>关闭这些提示；帮助页面 (F1) 有更多说明</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window.</source>
        <translation>将照片或整个文件夹拖放到窗口中。</translation>
    </message>
    <message>
        <source>Choose at the side what is to be done with them.</source>
        <translation>在侧边选择要做的处理。</translation>
    </message>
    <message>
        <source>Click a photo to see it before and after. Start restores them all.</source>
        <translation>点按照片查看修复前后。“开始”会修复全部照片。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>跟随系统 ({language})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>浅色或深色，跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>浅色背景，深色文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light text on a dark ground, for evenings and photos</source>
        <translation>深色背景，浅色文字，适合夜间和看照片</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>再次显示入门提示</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
</context>
<context>
    <name>HintPalette</name>
    <message>
        <source>Colours for this place</source>
        <translation>此处的颜色</translation>
    </message>
    <message>
        <source>From this photo</source>
        <translation>取自此照片</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Natural colours at this brightness</source>
        <translation>此亮度下的自然色</translation>
    </message>
    <message>
        <source>The photo&apos;s own colour here</source>
        <translation>照片此处原有的颜色</translation>
    </message>
    <message>
        <source>Colour of another pin</source>
        <translation>另一标记的颜色</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Any colour; its brightness stays that of the photo</source>
        <translation>任意颜色；亮度保持照片原有的亮度</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>删除标记</translation>
    </message>
    <message>
        <source>Remove pin (Delete)</source>
        <translation>删除标记 (Delete)</translation>
    </message>
    <message>
        <source>Colour of the pin</source>
        <translation>标记的颜色</translation>
    </message>
</context>
<context>
    <name>HintPin</name>
    <message>
        <source>Another colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>删除标记</translation>
    </message>
</context>
<context>
    <name>HintPins</name>
    <message>
        <source>Colour pin {number} of {count}: {color}, {across} % from the left, {down} % from the top</source>
        <translation>颜色标记 {number} / {count}：{color}，距左 {across}%，距上 {down}%</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>This photo is being restored; its pins can be changed when it is done</source>
        <translation>此照片正在修复；完成后可更改其标记</translation>
    </message>
    <message>
        <source>To pin colours to this photo, choose Auto or On under Colourise</source>
        <translation>要标记此照片的颜色，请在“上色”中选择“自动”或“开”</translation>
    </message>
    <message>
        <source>This photo keeps its own colours; to colour it anew, choose On under Colourise</source>
        <translation>此照片保留原有色彩；要重新上色，请在“上色”中选择“开”</translation>
    </message>
    <message>
        <source>Click a place, or press N, to pin its colour</source>
        <translation>点按某处或按 N 键以标记颜色</translation>
    </message>
    <message>
        <source>Colour pin removed</source>
        <translation>已删除颜色标记</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to add</source>
        <translation>松开即可添加</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>照片 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Software in this app</source>
        <translation>本应用所含软件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>LiveLayer</name>
    <message>
        <source>No preview</source>
        <translation>无预览</translation>
    </message>
    <message>
        <source>Preview, being restored…</source>
        <translation>预览，正在修复…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview, approximate</source>
        <translation>预览 (近似)</translation>
    </message>
    <message>
        <source>The model takes too little at once for a preview.</source>
        <translation>此模型一次处理的范围太小，无法预览。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Photo Restorer</source>
        <translation>Photo Restorer</translation>
    </message>
    <message>
        <source>Restoring on {device}</source>
        <translation>正在使用{device}修复</translation>
    </message>
    <message>
        <source>Getting ready to restore</source>
        <translation>正在准备修复</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Check a model file and show its card; files can also be dropped here</source>
        <translation>检查模型文件并显示其说明卡；也可以将文件拖放到这里</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Delete this model of your own; those of the app stay</source>
        <translation>删除您自己的这个模型；应用自带的模型会保留</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用此模型</translation>
    </message>
    <message>
        <source>Let this model do its task from now on</source>
        <translation>今后由此模型完成相应任务</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>正在检查 {name}…</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>模型 ({patterns})</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>{task}, in use</source>
        <translation>{task}，使用中</translation>
    </message>
    <message>
        <source>{task}, in its place without a graphics card</source>
        <translation>{task}，没有显卡时代替它</translation>
    </message>
    <message>
        <source>{task}, in its place on a graphics card</source>
        <translation>{task}，有显卡时代替它</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OutputSection</name>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Like the original</source>
        <translation>与原图相同</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>TIFF</source>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>WebP</source>
        <translation>WebP</translation>
    </message>
    <message>
        <source>AVIF</source>
        <translation>AVIF</translation>
    </message>
    <message>
        <source>Quality of the original</source>
        <translation>原图的质量</translation>
    </message>
    <message>
        <source>Compress no more than the original was</source>
        <translation>压缩程度不超过原图</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Smaller files to the left, finer ones to the right</source>
        <translation>向左文件更小，向右画质更好</translation>
    </message>
    <message>
        <source>File dates of the original</source>
        <translation>沿用原图的文件日期</translation>
    </message>
    <message>
        <source>Sorted by date, results stand where their originals do</source>
        <translation>按日期排序时，结果与原图处于相同位置</translation>
    </message>
    <message>
        <source>Keep damaged photos</source>
        <translation>保留损坏的照片</translation>
    </message>
    <message>
        <source>Of a photo that is cut off, restore what is there</source>
        <translation>照片不完整时，修复现有部分</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>保存到文件夹</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>选择输出文件夹</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Recipes under a name</source>
        <translation>已命名的配方</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Clean up, best quality</source>
        <translation>清理，最佳画质</translation>
    </message>
    <message>
        <source>Colour only</source>
        <translation>仅上色</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>柔和</translation>
    </message>
    <message>
        <source>Old black-and-white</source>
        <translation>老黑白照片</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>手机夜景</translation>
    </message>
    <message>
        <source>Scan with grain</source>
        <translation>带颗粒的扫描件</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定设置</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>预设：{name}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>预设的新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Replace it?</source>
        <translation>已有名为“{name}”的预设。要替换吗？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <translation>删除预设“{name}”？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>批处理进度</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo(s)</source>
        <translation>
            <numerusform>{done} / %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Open result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>复制文件名</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>重新修复</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Select similar</source>
        <translation>选择相似照片</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Find by name</source>
        <translation>按名称查找</translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation>按名称查找照片</translation>
    </message>
    <message>
        <source>Show only photos whose name holds this (Ctrl+F)</source>
        <translation>仅显示名称包含此内容的照片 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show photos in one state ({first} to {last})</source>
        <translation>显示某种状态的照片 ({first} 至 {last})</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>照片顺序</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>所有照片(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>等待中(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Restored</source>
        <translation>已修复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>失败(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>已跳过(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>排序方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Order added</source>
        <translation>添加顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>文件日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Likeness</source>
        <translation>相似度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Backwards</source>
        <translation>倒序(&amp;B)</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Add photos (Ctrl+O)</source>
        <translation>添加照片 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Add a folder and the folders in it (Ctrl+Shift+O)</source>
        <translation>添加文件夹及其子文件夹 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>No photo matches</source>
        <translation>没有匹配的照片</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>显示所有照片</translation>
    </message>
    <message>
        <source>{shown} of {photos}</source>
        <translation>{shown} / {photos}</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Photos in the queue</source>
        <translation>队列中的照片</translation>
    </message>
</context>
<context>
    <name>RecipeChoice</name>
    <message>
        <source>For the photos you add</source>
        <translation>用于您添加的照片</translation>
    </message>
    <message>
        <source>For all {photos} that wait</source>
        <translation>用于所有等待中的{photos}</translation>
    </message>
    <message>
        <source>For the photo that waits</source>
        <translation>用于等待中的照片</translation>
    </message>
    <message>
        <source>Some have recipes of their own; a change here is for all.</source>
        <translation>部分照片有自己的配方；在此更改将应用到全部。</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>正在修复</translation>
    </message>
    <message>
        <source>Its recipe cannot be changed meanwhile.</source>
        <translation>修复期间无法更改其配方。</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <translation>用于所选照片</translation>
    </message>
    <message>
        <source>For {photos} selected</source>
        <translation>用于所选的{photos}</translation>
    </message>
    <message>
        <source>They have different recipes; what you change here changes in all of them.</source>
        <translation>它们的配方不同；在此处的更改会应用到全部照片。</translation>
    </message>
    <message>
        <source>Restored already; {key} restores again.</source>
        <translation>已修复；按 {key} 可重新修复。</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Memory and files</source>
        <translation>内存与文件</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the small pictures of the queue</source>
        <translation>清除队列的缩略图</translation>
    </message>
    <message>
        <source>Forget the small pictures of the queue; they are made again when needed</source>
        <translation>清除队列的缩略图；需要时会重新生成</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>最多 {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Large photos are restored tile by tile, so their size hardly matters. When memory runs out, smaller tiles are tried by themselves.</source>
        <translation>大照片会分块修复，因此尺寸几乎没有影响。内存不足时会自动改用更小的分块。</translation>
    </message>
    <message>
        <source>Models, while they work</source>
        <translation>模型运行时</translation>
    </message>
    <message>
        <source>Small pictures of the queue</source>
        <translation>队列的缩略图</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Interrupted batches</source>
        <translation>中断的批处理</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>您的预设</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>您的模型</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>打开文件夹：{name}</translation>
    </message>
    <message>
        <source>Made when it is first needed</source>
        <translation>首次需要时创建</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Choose among colourings (Ctrl+Shift+K)</source>
        <translation>选择上色方案 (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>To choose among colourings of this photo, choose Auto or On under Colourise</source>
        <translation>要选择此照片的上色方案，请在“上色”中选择“自动”或“开”</translation>
    </message>
    <message>
        <source>Colourings are being made…</source>
        <translation>正在生成上色方案…</translation>
    </message>
    <message>
        <source>This photo keeps its own colours, or its model knows only one colouring of it</source>
        <translation>此照片保留自己的颜色，或其模型只有一种上色方案</translation>
    </message>
</context>
<context>
    <name>VariantStrip</name>
    <message>
        <source>Colourings of this photo</source>
        <translation>此照片的上色方案</translation>
    </message>
    <message>
        <source>Colouring {number}</source>
        <translation>方案 {number}</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>最佳猜测</translation>
    </message>
</context>
<context>
    <name>_Buses</name>
    <message>
        <source>Photos are being restored</source>
        <translation>正在修复照片</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A preset that comes with the app is named {title}; choose another name.</source>
        <translation>应用自带的预设已使用名称 {title}；请换一个名称。</translation>
    </message>
    <message>
        <source>A preview of {source_name} takes too long; the photo may be damaged.</source>
        <translation>{source_name} 的预览耗时过长；照片可能已损坏。</translation>
    </message>
    <message>
        <source>Another process is still restoring this batch; wait for it or end it, then try again.</source>
        <translation>另一个进程仍在修复这批照片；请等待它完成或将其结束，然后重试。</translation>
    </message>
    <message>
        <source>Another restorer is at work on the batch in {output}; wait for it, or end it.</source>
        <translation>另一个 Photo Restorer 正在处理 {output} 中的批次；请等待它完成或将其结束。</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA {version} and cuDNN.</source>
        <translation>CUDA 需要装有较新驱动程序的 NVIDIA 显卡，以及 CUDA {version} 和 cuDNN 的库。</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>无法分配内存</translation>
    </message>
    <message>
        <source>Colourising is {when}; it must be auto or on.</source>
        <translation>上色设为 {when}；只能是 auto 或 on。</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>主机已关闭</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>No journal can be kept in {path_parent} ({error}); if this batch is interrupted, it cannot be gone on with.</source>
        <translation>无法在 {path_parent} 中保存日志 ({error})；这批处理如果中断，将无法继续。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>设备不存在</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>ONNX Runtime, which runs the networks, is not installed: pip install &quot;photo-restorer[cpu]&quot;, or [gpu] with an NVIDIA graphics card.</source>
        <translation>尚未安装运行网络所需的 ONNX Runtime：pip install &quot;photo-restorer[cpu]&quot;，有 NVIDIA 显卡时用 [gpu]。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>网络文件的句柄已失效</translation>
    </message>
    <message>
        <source>The GPU pack {folder} could not be tried: {error_strerror}.</source>
        <translation>无法试用 GPU 包 {folder}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it did not answer.</source>
        <translation>未使用 GPU 包 {folder}：它没有响应。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it does not run; it must be made for Python {version}.</source>
        <translation>未使用 GPU 包 {folder}：它无法运行；必须是为 Python {version} 制作的。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it holds no ONNX Runtime.</source>
        <translation>未使用 GPU 包 {folder}：其中没有 ONNX Runtime。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: {reason}</source>
        <translation>未使用 GPU 包 {folder}：{reason}</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>显卡内存不足</translation>
    </message>
    <message>
        <source>The GPU ran out of memory, so the CPU was used.</source>
        <translation>显卡内存不足，因此改用了处理器。</translation>
    </message>
    <message>
        <source>The GPU was not used: {cuda_reason}</source>
        <translation>未使用显卡：{cuda_reason}</translation>
    </message>
    <message>
        <source>The XMP of {header_source} is longer than a JPEG holds; it is left out.</source>
        <translation>{header_source} 的 XMP 超出了 JPEG 的容量，已略去。</translation>
    </message>
    <message>
        <source>The blend is {blend}; it must be 0 to 1.</source>
        <translation>混合为 {blend}；必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The disk is full: {target_name} could not be written; make room in {target_parent}.</source>
        <translation>磁盘已满：无法写入 {target_name}；请在 {target_parent} 中腾出空间。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left, less than one result needs; make room or choose another folder.</source>
        <translation>{folder} 所在磁盘仅剩 {free} MB，不够存放一个结果；请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error_strerror}.</source>
        <translation>无法读取文件夹 {folder}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {error}.</source>
        <translation>日志 {path} 无法使用：{error}。</translation>
    </message>
    <message>
        <source>The manifest of the model {name} is not valid: {what}.</source>
        <translation>模型 {name} 的清单无效：{what}。</translation>
    </message>
    <message>
        <source>The model cannot be put into the folder {user_folder}: {error_strerror}.</source>
        <translation>无法将模型放入文件夹 {user_folder}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be deleted: {error_strerror}.</source>
        <translation>无法删除模型文件 {path}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error_strerror}.</source>
        <translation>无法读取模型文件 {path}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model file {path} has {size} MiB; the most a model may have is {limit} MiB.</source>
        <translation>模型文件 {path} 为 {size} MiB；模型最大为 {limit} MiB。</translation>
    </message>
    <message>
        <source>The model was not added: {error}</source>
        <translation>模型未添加：{error}</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot be loaded here; use another model.</source>
        <translation>此处无法加载模型 {name} ({file_path})；请使用其他模型。</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot run here; use another model.</source>
        <translation>此处无法运行模型 {name} ({file_path})；请使用其他模型。</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed: {why}.</source>
        <translation>无法移除模型 {name}：{why}。</translation>
    </message>
    <message>
        <source>The model {name} returned a picture of a wrong size; do not use it.</source>
        <translation>模型 {name} 返回的图像尺寸不对；请勿使用。</translation>
    </message>
    <message>
        <source>The model {name} returned numbers of a wrong shape; do not use it.</source>
        <translation>模型 {name} 返回的数值形状不对；请勿使用。</translation>
    </message>
    <message>
        <source>The model {name} returned values that are no numbers; do not use it.</source>
        <translation>模型 {name} 返回的值不是数字；请勿使用。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a key that is not known: {unknown}.</source>
        <translation>模型清单中有未知的键：{unknown}。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a score that is no number.</source>
        <translation>模型清单中有一项评分不是数字。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a sigma_range that is no pair of numbers.</source>
        <translation>模型清单中的 sigma_range 不是一对数字。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a value of the wrong kind for {key}.</source>
        <translation>模型清单中 {key} 的值类型不对。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not a JSON object.</source>
        <translation>模型清单不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not readable JSON.</source>
        <translation>模型清单不是可读的 JSON。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest lacks {required}.</source>
        <translation>模型清单缺少 {required}。</translation>
    </message>
    <message>
        <source>The name of a preset may have {longest} characters; this one has {title}.</source>
        <translation>预设名称最多 {longest} 个字符；此名称有 {title} 个。</translation>
    </message>
    <message>
        <source>The name of a preset needs a letter or a digit.</source>
        <translation>预设名称中须有字母或数字。</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a brace without its partner; write {{stem}}-restored.</source>
        <translation>名称格式 {pattern} 中有不成对的花括号；请写成 {{stem}}-restored。</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a field that is not known; use {known}.</source>
        <translation>名称格式 {pattern} 中有未知的字段；请使用 {known}。</translation>
    </message>
    <message>
        <source>The name pattern {pattern} is no file name; leave folders out and use {known}.</source>
        <translation>名称格式 {pattern} 不是文件名；请去掉文件夹并使用 {known}。</translation>
    </message>
    <message>
        <source>The network in {path} is broken; get the file again or export it again.</source>
        <translation>{path} 中的网络已损坏；请重新获取或重新导出该文件。</translation>
    </message>
    <message>
        <source>The noise level is {level}; it must be 0 to 100, or auto.</source>
        <translation>噪点程度为 {level}；必须在 0 到 100 之间，或为 auto。</translation>
    </message>
    <message>
        <source>The output folder {folder} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>无法写入输出文件夹 {folder}：{error_strerror}；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>该图像</translation>
    </message>
    <message>
        <source>The preset was not saved: {error}</source>
        <translation>预设未保存：{error}</translation>
    </message>
    <message>
        <source>The preset {file} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>无法写入预设 {file}：{error_strerror}；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The preset {file} is no file; name a JSON file of a recipe.</source>
        <translation>预设 {file} 不是文件；请指定配方的 JSON 文件。</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error_strerror}.</source>
        <translation>无法读取预设 {path}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The preset {path} cannot be used. {error}</source>
        <translation>预设 {path} 无法使用。{error}</translation>
    </message>
    <message>
        <source>The preset {path} is no text file; name a JSON file of a recipe.</source>
        <translation>预设 {path} 不是文本文件；请指定配方的 JSON 文件。</translation>
    </message>
    <message>
        <source>The preset {path} is too large to be one; name a JSON file of a recipe.</source>
        <translation>预设 {path} 过大，不可能是预设；请指定配方的 JSON 文件。</translation>
    </message>
    <message>
        <source>The preset {preset_path} cannot be deleted: {error_strerror}.</source>
        <translation>无法删除预设 {preset_path}：{error_strerror}。</translation>
    </message>
    <message>
        <source>The preset {preset_title} comes with the app and stays.</source>
        <translation>预设 {preset_title} 是应用自带的，不能删除。</translation>
    </message>
    <message>
        <source>The process that restores photos died at its start; see {log_path}.</source>
        <translation>修复照片的进程启动时崩溃；请查看 {log_path}。</translation>
    </message>
    <message>
        <source>The provider {request} cannot be used: {found_reason}</source>
        <translation>{request} 无法使用：{found_reason}</translation>
    </message>
    <message>
        <source>{file} is named {added_name}, as a model that comes with the app; whoever made it can name it anew.</source>
        <translation>{file} 名为 {added_name}，与应用自带的模型同名；其制作者可以为它改名。</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than the {max_pixels} allowed.</source>
        <translation>{name} 有 {width} x {height} 像素，超过允许的 {max_pixels}。</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged.</source>
        <translation>{name} 不完整或已损坏。</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {folder}: {error}.</source>
        <translation>无法将队列保存在 {folder} 中：{error}。</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: {error}.</source>
        <translation>无法将队列保存在 {path} 中：{error}。</translation>
    </message>
    <message>
        <source>The recipe has a step that is not known: {unknown}.</source>
        <translation>配方中有未知的步骤：{unknown}。</translation>
    </message>
    <message>
        <source>The recipe is not a JSON object.</source>
        <translation>配方不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The recipe is not readable JSON.</source>
        <translation>配方不是可读的 JSON。</translation>
    </message>
    <message>
        <source>The recipe&apos;s name is no text.</source>
        <translation>配方的名称不是文本。</translation>
    </message>
    <message>
        <source>The recipe&apos;s noise_level_model is no name.</source>
        <translation>配方中的 noise_level_model 不是名称。</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a key or value that is not known.</source>
        <translation>配方的步骤 {step} 中有未知的键或值。</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a value of the wrong kind.</source>
        <translation>配方的步骤 {step} 中有类型不对的值。</translation>
    </message>
    <message>
        <source>The recipe&apos;s {key} is not a JSON object.</source>
        <translation>配方中的 {key} 不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The results need about {needed}, and the disk of {folder} has {free} left; make room, choose another folder, or restore as many as fit.</source>
        <translation>结果约需 {needed}，而 {folder} 所在磁盘仅剩 {free}；请腾出空间、选择其他文件夹，或只修复放得下的照片。</translation>
    </message>
    <message>
        <source>The saturation is {saturation}; it must be 0 to 2.</source>
        <translation>饱和度为 {saturation}；必须在 0 到 2 之间。</translation>
    </message>
    <message>
        <source>The test of this computer broke off; a driver may be damaged.</source>
        <translation>对这台计算机的检测中断了；可能有驱动程序损坏。</translation>
    </message>
    <message>
        <source>The test of this computer took too long and was given up.</source>
        <translation>对这台计算机的检测耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>The unfinished batch was begun by another version of the app; start it anew.</source>
        <translation>未完成的批处理是用另一版本的应用开始的；请重新开始。</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be; choose another folder.</source>
        <translation>应为文件夹 {folder} 的位置上是一个文件；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is a preset named {title} already; choose another name.</source>
        <translation>已有名为 {title} 的预设；请换一个名称。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>没有模型文件 {path}。</translation>
    </message>
    <message>
        <source>There is no preset {name}; there is {known}, or name a JSON file.</source>
        <translation>没有预设 {name}；现有 {known}，或请指定 JSON 文件。</translation>
    </message>
    <message>
        <source>There is no provider {request}; choose one of {known}.</source>
        <translation>没有 {request} 这一执行方式；请从 {known} 中选择。</translation>
    </message>
    <message>
        <source>There is no {task} model named {name}: {known}.</source>
        <translation>没有名为 {name} 的 {task} 模型：{known}。</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name}; close other programs.</source>
        <translation>内存不足，无法运行模型 {name}；请关闭其他程序。</translation>
    </message>
    <message>
        <source>There was little memory</source>
        <translation>内存较少</translation>
    </message>
    <message>
        <source>This build of the app does not include {provider}.</source>
        <translation>此版本的应用不含 {provider}。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>驱动器未连接</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a colouriser and a describer, and no other, have a working_size</source>
        <translation>只有上色模型和描述模型才有 working_size</translation>
    </message>
    <message>
        <source>a denoiser, and only a denoiser, has a sigma_range</source>
        <translation>只有去噪模型才有 sigma_range</translation>
    </message>
    <message>
        <source>a describer, and only a describer, has an unlike_above and a similar_within</source>
        <translation>只有描述模型才有 unlike_above 和 similar_within</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>数据库为只读</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已被锁定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>文件不是数据库</translation>
    </message>
    <message>
        <source>halo is {halo}, must be 0 to 1024</source>
        <translation>halo 为 {halo}，必须为 0 到 1024</translation>
    </message>
    <message>
        <source>halo is {halo}, must be a multiple of size_multiple {size_multiple}</source>
        <translation>halo 为 {halo}，必须是 size_multiple {size_multiple} 的倍数</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>it comes with the app and stays</source>
        <translation>它是应用自带的，不能移除</translation>
    </message>
    <message>
        <source>no picture of a kind that is known</source>
        <translation>类型未知的文件</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output_scale is {output_scale}, must be over 0 and at most 1</source>
        <translation>output_scale 为 {output_scale}，必须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>sigma_range is {sigma_range}, must rise within 0 to 1</source>
        <translation>sigma_range 为 {sigma_range}，必须在 0 到 1 之间递增</translation>
    </message>
    <message>
        <source>similar_within is {similar_within}, must be 0 or more</source>
        <translation>similar_within 为 {similar_within}，必须不小于 0</translation>
    </message>
    <message>
        <source>size_multiple is {size_multiple}, must be 1 to 256</source>
        <translation>size_multiple 为 {size_multiple}，必须为 1 到 256</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>the name must be a plain word</source>
        <translation>名称必须是一个简单的词</translation>
    </message>
    <message>
        <source>the task {task} is not known</source>
        <translation>任务 {task} 未知</translation>
    </message>
    <message>
        <source>there is no added model of this name</source>
        <translation>没有这个名称的已添加模型</translation>
    </message>
    <message>
        <source>there is none for this task</source>
        <translation>此任务没有模型</translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation>现有 {names}</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>working_size is {working_size}, must be 32 to 4096</source>
        <translation>working_size 为 {working_size}，必须为 32 到 4096</translation>
    </message>
    <message>
        <source>{choice_provider} did not start, so the CPU was used.</source>
        <translation>{choice_provider} 未能启动，因此改用了处理器。</translation>
    </message>
    <message>
        <source>{found} are both installed and overwrite each other&apos;s files; uninstall them, then install one: pip install &quot;photo-restorer[cpu]&quot;, or [gpu].</source>
        <translation>{found} 同时安装，会互相覆盖文件；请先卸载两者，再安装其中一个：pip install &quot;photo-restorer[cpu]&quot; 或 [gpu]。</translation>
    </message>
    <message>
        <source>{job_source_name} is cut off or damaged; what can be read of it was restored.</source>
        <translation>{job_source_name} 不完整或已损坏；可读取的部分已修复。</translation>
    </message>
    <message>
        <source>{job_source} ended the process that restored it, twice; it may be damaged or need more memory than there is. See {log_path}.</source>
        <translation>{job_source} 两次使修复进程崩溃；照片可能已损坏，或所需内存超过现有内存。请查看 {log_path}。</translation>
    </message>
    <message>
        <source>{job_source} has a recipe that does nothing.</source>
        <translation>{job_source} 的配方不做任何处理。</translation>
    </message>
    <message>
        <source>{job_source} stood still for minutes, twice; it may be damaged, or its disk very slow.</source>
        <translation>{job_source} 两次停滞数分钟；照片可能已损坏，或磁盘很慢。</translation>
    </message>
    <message>
        <source>{key} has characters that cannot be shown</source>
        <translation>{key} 含有无法显示的字符</translation>
    </message>
    <message>
        <source>{name} does not say which of its values is white; {white} was taken.</source>
        <translation>{name} 未说明哪个值为白色；采用了 {white}。</translation>
    </message>
    <message>
        <source>{name} has highlights brighter than white, up to {greatest}; they became white.</source>
        <translation>{name} 有比白色更亮的高光，最高 {greatest}；它们变成了白色。</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels; a photo of the app may have {longest_side} a side.</source>
        <translation>{name} 有 {width} x {height} 像素；应用允许每边最多 {longest_side}。</translation>
    </message>
    <message>
        <source>{name} holds signed numbers and does not say which is white; save it with 8 or 16 bits a channel.</source>
        <translation>{name} 使用有符号数且未说明哪个为白色；请存为每通道 8 位或 16 位。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is too damaged to be read.</source>
        <translation>{name} 损坏严重，无法读取。</translation>
    </message>
    <message>
        <source>{name} is {foreign}; save it as JPEG, PNG or TIFF first.</source>
        <translation>{name} 是{foreign}；请先另存为 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{opened_name} has channels beside colour and opacity; they are left out.</source>
        <translation>{opened_name} 除颜色和不透明度外还有其他通道；这些通道已略去。</translation>
    </message>
    <message>
        <source>{opened_name} has {image_bands} channels; only grey and RGB photos can be read.</source>
        <translation>{opened_name} 有 {image_bands} 个通道；只能读取灰度和 RGB 照片。</translation>
    </message>
    <message>
        <source>{opened_name} has {pages} pages; this is the first.</source>
        <translation>{opened_name} 有 {pages} 页；这是第一页。</translation>
    </message>
    <message>
        <source>{opened_name} is an HDR picture; its highlights are dimmed to the range of usual pictures.</source>
        <translation>{opened_name} 是 HDR 图片；其高光已压暗到普通图片的范围。</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in a temporary folder, and none can be written; make room, or name one in TMPDIR.</source>
        <translation>{opened_name} 需要在临时文件夹中占用 {size} GB，但没有可写的临时文件夹；请腾出空间，或在 TMPDIR 中指定一个。</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in the temporary folder {folder}, which has {free} GB left; make room there.</source>
        <translation>{opened_name} 需要在临时文件夹 {folder} 中占用 {size} GB，而那里只剩 {free} GB；请在那里腾出空间。</translation>
    </message>
    <message>
        <source>{path} cannot be used. {error}</source>
        <translation>{path} 无法使用。{error}</translation>
    </message>
    <message>
        <source>{path} carries functions of its own, which no model of this app needs.</source>
        <translation>{path} 带有自己的函数，本应用的模型都不需要。</translation>
    </message>
    <message>
        <source>{path} carries megabytes of text, which no model of this app needs.</source>
        <translation>{path} 带有数兆字节的文本，本应用的模型都不需要。</translation>
    </message>
    <message>
        <source>{path} carries no manifest, so it is no model made for this app.</source>
        <translation>{path} 没有清单，因此不是为本应用制作的模型。</translation>
    </message>
    <message>
        <source>{path} has an optional input that this app does not know.</source>
        <translation>{path} 有本应用不认识的可选输入。</translation>
    </message>
    <message>
        <source>{path} has control flow ({node_op_type}), which no model of this app needs.</source>
        <translation>{path} 含有控制流 ({node_op_type})，本应用的模型都不需要。</translation>
    </message>
    <message>
        <source>{path} has {model_graph_node} operators; the most a model may have is {max_nodes}.</source>
        <translation>{path} 有 {model_graph_node} 个算子；模型最多可有 {max_nodes} 个。</translation>
    </message>
    <message>
        <source>{path} holds a network that needs {most} values for each pixel; the most is {max_values_per_pixel}.</source>
        <translation>{path} 中的网络每像素需要 {most} 个值；最多为 {max_values_per_pixel} 个。</translation>
    </message>
    <message>
        <source>{path} holds a network that would take days for one photo.</source>
        <translation>{path} 中的网络处理一张照片需要数天。</translation>
    </message>
    <message>
        <source>{path} holds a network whose sizes contradict each other.</source>
        <translation>{path} 中的网络尺寸互相矛盾。</translation>
    </message>
    <message>
        <source>{path} is no file; name a photo or a folder.</source>
        <translation>{path} 不是文件；请指定照片或文件夹。</translation>
    </message>
    <message>
        <source>{path} is no model for the task describe: its input must be planes, 3 x {side} x {side_2}, and its outputs code, one row a picture, and error, one number a picture, all float32.</source>
        <translation>{path} 不是 describe 任务的模型：输入必须是 planes，3 x {side} x {side_2}，输出必须是 code (每幅图一行) 和 error (每幅图一个数)，均为 float32。</translation>
    </message>
    <message>
        <source>{path} is no model for the task {manifest_task}: its {kind} must be {wanted}, float32, of any height and width.</source>
        <translation>{path} 不是 {manifest_task} 任务的模型：{kind}必须是 {wanted}，float32，高和宽任意。</translation>
    </message>
    <message>
        <source>{path} is no photo by its name; photos end in {known_suffixes}.</source>
        <translation>从名称看 {path} 不是照片；照片的后缀为 {known_suffixes}。</translation>
    </message>
    <message>
        <source>{path} is not an ONNX model; pick a model made for this app.</source>
        <translation>{path} 不是 ONNX 模型；请选择为本应用制作的模型。</translation>
    </message>
    <message>
        <source>{path} keeps its weights in other files; a model for this app is one file.</source>
        <translation>{path} 将权重保存在其他文件中；本应用的模型是单个文件。</translation>
    </message>
    <message>
        <source>{path} keeps weights in sparse form, which no model of this app needs.</source>
        <translation>{path} 以稀疏形式保存权重，本应用的模型都不需要。</translation>
    </message>
    <message>
        <source>{path} needs the operator {node_op_type}, which works on other things than numbers.</source>
        <translation>{path} 需要算子 {node_op_type}，它处理的不是数字。</translation>
    </message>
    <message>
        <source>{path} needs the operator {operator}, which this app does not run.</source>
        <translation>{path} 需要算子 {operator}，本应用不运行它。</translation>
    </message>
    <message>
        <source>{path} sets an operator ({node_op_type}) to a number out of all proportion.</source>
        <translation>{path} 将算子 ({node_op_type}) 设为离谱的数值。</translation>
    </message>
    <message>
        <source>{path} states sizes of weights that it does not carry; get the file again.</source>
        <translation>{path} 所述的权重大小与内容不符；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{provider} computed wrong results.</source>
        <translation>{provider} 的计算结果有误。</translation>
    </message>
    <message>
        <source>{provider} failed to run a small test.</source>
        <translation>{provider} 未能通过小测试。</translation>
    </message>
    <message>
        <source>{provider} has no memory left for a small test.</source>
        <translation>{provider} 没有足够的内存进行小测试。</translation>
    </message>
    <message>
        <source>{request_source_name} cannot be shown: the program that decodes pictures broke off on it.</source>
        <translation>{request_source_name} 无法显示：解码图像的程序在处理它时中断了。</translation>
    </message>
    <message>
        <source>{request_source_name} is not shown: the window is closing.</source>
        <translation>{request_source_name} 不再显示：窗口正在关闭。</translation>
    </message>
    <message>
        <source>{request_source_name} takes too long to show; it may be damaged.</source>
        <translation>{request_source_name} 显示耗时过长；文件可能已损坏。</translation>
    </message>
    <message>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{source_name} cannot be previewed: the program that restores broke off on it.</source>
        <translation>{source_name} 无法预览：修复程序在处理它时中断了。</translation>
    </message>
    <message>
        <source>{source_name} is not previewed: the window is closing.</source>
        <translation>{source_name} 没有预览：窗口正在关闭。</translation>
    </message>
    <message>
        <source>{source} cannot be read: it is damaged, or a kind of {kind} that is not supported; try to save it anew in another program.</source>
        <translation>{source} 无法读取：文件已损坏，或是不支持的 {kind} 类型；请尝试用其他程序重新保存。</translation>
    </message>
    <message>
        <source>{source} cannot be read: {error_strerror}.</source>
        <translation>{source} 无法读取：{error_strerror}。</translation>
    </message>
    <message>
        <source>{source} does not exist; was it moved or renamed?</source>
        <translation>{source} 不存在；是否已被移动或重命名？</translation>
    </message>
    <message>
        <source>{source} is a folder, not a photo.</source>
        <translation>{source} 是文件夹，不是照片。</translation>
    </message>
    <message>
        <source>{source} is no file; name a photo.</source>
        <translation>{source} 不是文件；请指定照片。</translation>
    </message>
    <message>
        <source>{source} is no longer there; put it back or remove it from the queue.</source>
        <translation>{source} 已不在原处；请放回或将其从队列中移除。</translation>
    </message>
    <message>
        <source>{source} may not be read; check its permissions.</source>
        <translation>{source} 没有读取权限；请检查其权限。</translation>
    </message>
    <message>
        <source>{source} was taken out of the queue.</source>
        <translation>{source} 已从队列中移除。</translation>
    </message>
    <message>
        <source>{target_name} could not be written as {options_format}; try another format.</source>
        <translation>{target_name} 无法写成 {options_format}；请尝试其他格式。</translation>
    </message>
    <message>
        <source>{target_name} could not be written to {target_parent}: {reason}.</source>
        <translation>{target_name} 无法写入 {target_parent}：{reason}。</translation>
    </message>
    <message>
        <source>{target_name} could not be written: the folder {target_parent} does not exist.</source>
        <translation>{target_name} 无法写入：文件夹 {target_parent} 不存在。</translation>
    </message>
    <message>
        <source>{target_name} could not be written: there is a file where the folder {target_parent} should be; choose another folder.</source>
        <translation>无法写入 {target_name}：应为文件夹 {target_parent} 的位置上是一个文件；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{target_name} could not be written: {target_parent} may not be written to; choose another folder.</source>
        <translation>{target_name} 无法写入：{target_parent} 不允许写入；请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{target_name} is already there and was not replaced; choose another name.</source>
        <translation>{target_name} 已存在，未被替换；请换一个名称。</translation>
    </message>
    <message>
        <source>{target_name} is the source itself, which is never replaced; choose another name.</source>
        <translation>{target_name} 就是原图本身，绝不会被替换；请换一个名称。</translation>
    </message>
    <message>
        <source>{target_name} would be {header_width} x {header_height} pixels, but {file_format} holds at most {longest} a side; choose TIFF or PNG.</source>
        <translation>{target_name} 将有 {header_width} x {header_height} 像素，但 {file_format} 每边最多 {longest}；请选择 TIFF 或 PNG。</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target} 已存在。</translation>
    </message>
    <message>
        <source>{target} was restored before.</source>
        <translation>{target} 之前已修复。</translation>
    </message>
    <message>
        <source>{what}, so smaller tiles were used.</source>
        <translation>{what}，因此使用了较小的分块。</translation>
    </message>
    <message>
        <source>{word} does not exist; check the path or pattern.</source>
        <translation>{word} 不存在；请检查路径或模式。</translation>
    </message>
</context>
</TS>
