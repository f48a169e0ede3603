<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Wheel, + and -</source>
        <translation>ホイール、+ と -</translation>
    </message>
    <message>
        <source>zoom the picture, about the pointer</source>
        <translation>ポインターを中心に拡大・縮小</translation>
    </message>
    <message>
        <source>Drag, arrow keys</source>
        <translation>ドラッグ、矢印キー</translation>
    </message>
    <message>
        <source>move the picture</source>
        <translation>画像を移動</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>100 %, and back to the whole picture</source>
        <translation>100% と全体表示の切り替え</translation>
    </message>
    <message>
        <source>Drag the handle, Shift with arrow keys</source>
        <translation>ハンドルをドラッグ、Shift と矢印キー</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>分割線を移動</translation>
    </message>
    <message>
        <source>Space or right mouse button, held</source>
        <translation>スペースキーか右ボタンを押し続ける</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>元の写真を表示</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>前回の一括処理は中断され、%Ln 枚の写真が残っています。続行するか、この行を閉じて破棄してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>the processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>the Apple chip</source>
        <translation>Apple チップ</translation>
    </message>
    <message>
        <source>the graphics card</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>less than a second</source>
        <translation>1 秒未満</translation>
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
            <numerusform>%Ln 分</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>まもなく完了</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>残り約 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) restored</source>
        <translation>
            <numerusform>写真 %Ln 枚を修復</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>スキップ %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. {done}; what was finished is kept.</source>
        <translation>停止しました。{done}。完了した分は残ります。</translation>
    </message>
    <message>
        <source>{done} in {time}.</source>
        <translation>{done}（{time}）。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>ほかに同様のものが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>待機中 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being restored</source>
        <translation>
            <numerusform>修復中 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>修復済み %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Photo Restorer</source>
        <translation>Photo Restorer について</translation>
    </message>
    <message>
        <source>Photo Restorer {version}</source>
        <translation>Photo Restorer {version}</translation>
    </message>
    <message>
        <source>Cleans and colours old photos, many at a time. Everything happens on this computer: no photo leaves it, and no original is ever written to.</source>
        <translation>古い写真をまとめてきれいにし、色を付けます。すべてこのコンピューター上で行われ、写真が外へ送られることも、元のファイルに書き込まれることもありません。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. The colouring model also learned from photos that were given for non-commercial research; its card in the models folder says which.</source>
        <translation>MIT ライセンスのフリーソフトウェアです。着色モデルは非営利の研究用に提供された写真からも学習しています。詳しくはモデルフォルダーの説明カードをご覧ください。</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>ライセンス…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add photos…</source>
        <translation>写真を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Open the &amp;output folder</source>
        <translation>出力フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>失敗した写真をすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Remove all f&amp;inished photos</source>
        <translation>完了した写真をすべて取り除く(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割(&amp;S)</translation>
    </message>
    <message>
        <source>Side &amp;by side</source>
        <translation>左右に並べる(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Result only</source>
        <translation>結果のみ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>全体表示(&amp;W)</translation>
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
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the &amp;queue</source>
        <translation>キューを表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Show the re&amp;cipe</source>
        <translation>レシピを表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>キーとマウス(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Photo Restorer</source>
        <translation>Photo Restorer について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>BatchController</name>
    <message>
        <source>The batch broke off because of an error in the app.</source>
        <translation>アプリのエラーのため、一括処理が途中で終わりました。</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo in what you added; JPEG, PNG, TIFF, HEIC, RAW and others are taken.</source>
        <translation>追加されたものに写真がありません。JPEG、PNG、TIFF、HEIC、RAW などに対応しています。</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>すでにキューに入っています。</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Hold to see the original (Space, or the right mouse button)</source>
        <translation>押している間、元の写真を表示 (スペースキーか右ボタン)</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>押している間、元の写真を表示</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>縮小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>拡大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Whole picture (Ctrl+0)</source>
        <translation>全体表示 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Every pixel of the photo on one of the screen (Ctrl+1)</source>
        <translation>写真の 1 画素を画面の 1 画素で表示 (Ctrl+1)</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Split with a handle (Ctrl+Shift+1)</source>
        <translation>ハンドルで分割 (Ctrl+Shift+1)</translation>
    </message>
    <message>
        <source>Side by side (Ctrl+Shift+2)</source>
        <translation>左右に並べる (Ctrl+Shift+2)</translation>
    </message>
    <message>
        <source>Result only (Ctrl+Shift+3)</source>
        <translation>結果のみ (Ctrl+Shift+3)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>修復前と修復後</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with Shift they move the split; Space shows the original</source>
        <translation>プラスとマイナスで拡大・縮小、矢印キーで移動、Shift を押しながらで分割線を移動、スペースキーで元の写真を表示</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>An error in the app got in the way. Your photos and the results so far are safe. You can go on, but it is better to close the app and open it again.</source>
        <translation>アプリのエラーが発生しました。写真とこれまでの結果は無事です。このまま続けることもできますが、アプリを開き直すことをお勧めします。</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>エラーの詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>写真やフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Noise and grain go, grey photos get colour. The originals stay untouched.</source>
        <translation>ノイズと粒子を取り除き、白黒写真に色を付けます。元の写真はそのまま残ります。</translation>
    </message>
    <message>
        <source>JPEG, PNG, TIFF, WebP, HEIC, AVIF, RAW and more. Everything happens on this computer.</source>
        <translation>JPEG、PNG、TIFF、WebP、HEIC、AVIF、RAW などに対応。すべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation>写真を追加…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダーを追加…</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Software in this app</source>
        <translation>このアプリに含まれるソフトウェア</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Photos ({patterns})</source>
        <translation>写真 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Photo Restorer</source>
        <translation>Photo Restorer</translation>
    </message>
    <message>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
    </message>
    <message>
        <source>Restoring on {device}</source>
        <translation>{device}で修復しています</translation>
    </message>
    <message>
        <source>Getting ready to restore</source>
        <translation>修復の準備をしています</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>結果を表示</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Progress of the batch</source>
        <translation>一括処理の進み具合</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln photo(s)</source>
        <translation>
            <numerusform>{done} / %Ln 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>修復中、{percent}</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>修復済み、{time}</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Photos in the queue</source>
        <translation>キューの写真</translation>
    </message>
    <message>
        <source>Open result</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>もう一度修復</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>キューから取り除く</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Add photos (Ctrl+O)</source>
        <translation>写真を追加 (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Add a folder and the folders in it (Ctrl+Shift+O)</source>
        <translation>フォルダーとその中のフォルダーを追加 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Leave noise and grain as they are</source>
        <translation>ノイズと粒子をそのまま残す</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Measure how noisy each photo is</source>
        <translation>写真ごとにノイズの量を測る</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Say how noisy the photos are</source>
        <translation>ノイズの量を自分で指定する</translation>
    </message>
    <message>
        <source>Noise level</source>
        <translation>ノイズの強さ</translation>
    </message>
    <message>
        <source>0 changes nothing, 100 is for the worst photos</source>
        <translation>0 は変更なし、100 は最もひどい写真向け</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>ブレンド</translation>
    </message>
    <message>
        <source>How much of the cleaned picture goes into the result; less keeps some of the grain</source>
        <translation>ノイズ除去した画像を結果に混ぜる割合。少なくすると粒子が少し残ります</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>カラー化</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>色をそのまま残す</translation>
    </message>
    <message>
        <source>Colour only the photos that have no colour</source>
        <translation>色のない写真だけに色を付ける</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Colour every photo anew</source>
        <translation>すべての写真に新しく色を付ける</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>How strong the new colours are</source>
        <translation>新しい色の鮮やかさ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Like the original</source>
        <translation>元の写真と同じ</translation>
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
        <translation>元の写真と同じ品質</translation>
    </message>
    <message>
        <source>Compress no more than the original was</source>
        <translation>元の写真より強く圧縮しない</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Smaller files to the left, finer ones to the right</source>
        <translation>左ほどファイルが小さく、右ほど高画質</translation>
    </message>
    <message>
        <source>File dates of the original</source>
        <translation>元の写真のファイル日付</translation>
    </message>
    <message>
        <source>Sorted by date, results stand where their originals do</source>
        <translation>日付順に並べると、結果が元の写真と同じ位置に来ます</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>保存先フォルダー</translation>
    </message>
    <message>
        <source>Output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the output folder</source>
        <translation>出力フォルダーを選択</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Start restoring</source>
        <translation>修復を開始</translation>
    </message>
    <message>
        <source>Restore all waiting photos (Ctrl+Return)</source>
        <translation>待機中の写真をすべて修復 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Stop restoring</source>
        <translation>修復を停止</translation>
    </message>
    <message>
        <source>Stop now and keep what is finished (Ctrl+.)</source>
        <translation>今すぐ停止し、完了した分を残す (Ctrl+.)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>結果の保存先フォルダー</translation>
    </message>
</context>
</TS>
