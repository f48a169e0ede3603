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
        <source>Drag the handle, Shift with arrow keys</source>
        <translation>拖动手柄、Shift 加方向键</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>移动分割线</translation>
    </message>
    <message>
        <source>Space or right mouse button, held</source>
        <translation>按住空格键或鼠标右键</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>显示原图</translation>
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
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>上次的批处理中断了，还剩 %Ln 张照片。可以继续处理，或关闭此提示以放弃。</numerusform>
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
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
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
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>重试所有失败的照片(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all f&amp;inished photos</source>
        <translation>移除所有已完成的照片(&amp;I)</translation>
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
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>由于应用内部错误，批处理中断了。</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo in what you added; JPEG, PNG, TIFF, HEIC, RAW and others are taken.</source>
        <translation>添加的内容中没有照片；支持 JPEG、PNG、TIFF、HEIC、RAW 等格式。</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>添加的内容已在队列中。</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修复前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修复后</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Hold to see the original (Space, or the right mouse button)</source>
        <translation>按住可查看原图 (空格键或鼠标右键)</translation>
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
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>修复前后</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with Shift they move the split; Space shows the original</source>
        <translation>加号和减号缩放，方向键移动，按住 Shift 移动分割线；空格键显示原图</translation>
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
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>将照片或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Noise and grain go, grey photos get colour. The originals stay untouched.</source>
        <translation>去除噪点与颗粒，为黑白照片上色。原图保持不变。</translation>
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
    <name>MainWindow</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
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
    <message>
        <source>Photo Restorer</source>
        <translation>Photo Restorer</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>松开即可添加</translation>
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
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>查看结果</translation>
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
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>修复中，{percent}</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>已修复，用时 {time}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Photos in the queue</source>
        <translation>队列中的照片</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>打开结果</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
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
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
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
    <message>
        <source>Colourise</source>
        <translation>上色</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>保持原有色彩</translation>
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
        <source>Stop restoring</source>
        <translation>停止修复</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>立即停止并保留已完成的结果 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>结果文件夹</translation>
    </message>
</context>
</TS>
