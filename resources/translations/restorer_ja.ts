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
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
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
        <source>Click, N or {insert}</source>
        <translation>クリック、N または {insert}</translation>
    </message>
    <message>
        <source>Drag, arrow keys, {shift} with arrow keys</source>
        <translation>ドラッグ、矢印キー、{shift} と矢印キー</translation>
    </message>
    <message>
        <source>move the split</source>
        <translation>分割線を移動</translation>
    </message>
    <message>
        <source>Drag the handle, {shift} with arrow keys</source>
        <translation>ハンドルをドラッグ、{shift} と矢印キー</translation>
    </message>
    <message>
        <source>L, held</source>
        <translation>L を押し続ける</translation>
    </message>
    <message>
        <source>the loupe: before and after at 200 %</source>
        <translation>ルーペ：修復前後を 200% で表示</translation>
    </message>
    <message>
        <source>show the original</source>
        <translation>元の写真を表示</translation>
    </message>
    <message>
        <source>{space} or right mouse button, held</source>
        <translation>{space} キーか右ボタンを押し続ける</translation>
    </message>
    <message>
        <source>With the tool for colour pins:</source>
        <translation>カラーピンのツールで：</translation>
    </message>
    <message>
        <source>pin a colour to a place, to the middle</source>
        <translation>その場所、または中央に色を留める</translation>
    </message>
    <message>
        <source>go from pin to pin</source>
        <translation>ピンからピンへ移る</translation>
    </message>
    <message>
        <source>move the pin; off the photo removes it</source>
        <translation>ピンを動かす。写真の外に出すと取り除く</translation>
    </message>
    <message>
        <source>another colour for the pin; remove it</source>
        <translation>ピンの色を変える。取り除く</translation>
    </message>
    <message>
        <source>put the tool away</source>
        <translation>ツールをしまう</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255</source>
        <translation>{photos}：ノイズ {sigma}/255</translation>
    </message>
    <message>
        <source>{photos}: noise of {sigma} of 255, in 8 bits</source>
        <translation>{photos}：ノイズ {sigma}/255、8 ビット</translation>
    </message>
    <message>
        <source>{photos}: a camera&apos;s noise, its level measured</source>
        <translation>{photos}：カメラのノイズ、強さは測定</translation>
    </message>
    <message>
        <source>{photos}: nearer to the truth than grey, by</source>
        <translation>{photos}：グレーより元の色に近い</translation>
    </message>
    <message>
        <source>{photos}: colourfulness, of the originals&apos;</source>
        <translation>{photos}：色の豊かさ、元の写真に対して</translation>
    </message>
    <message>
        <source>{photos}: nearer still with {count} pinned colours, by</source>
        <translation>{photos}：色を {count} か所留めるとさらに近い</translation>
    </message>
    <message>
        <source>Photos taken for something else</source>
        <translation>写真でないと誤られた写真</translation>
    </message>
    <message>
        <source>Drawings told from photos</source>
        <translation>写真と見分けられた絵</translation>
    </message>
    <message>
        <source>The same as an area under the ROC curve</source>
        <translation>同じく ROC 曲線の下の面積</translation>
    </message>
    <message>
        <source>Found alike: cropped to four fifths</source>
        <translation>似ていると判定：5 分の 4 に切り抜き</translation>
    </message>
    <message>
        <source>Found alike: a stop brighter</source>
        <translation>似ていると判定：1 段明るい</translation>
    </message>
    <message>
        <source>Found alike: both</source>
        <translation>似ていると判定：その両方</translation>
    </message>
    <message>
        <source>Found alike: its grey copy</source>
        <translation>似ていると判定：そのグレーの写し</translation>
    </message>
    <message>
        <source>Found alike: different photos</source>
        <translation>似ていると判定：別の写真</translation>
    </message>
    <message>
        <source>Unseen photos</source>
        <translation>見たことのない写真</translation>
    </message>
    <message>
        <source>Sample photos</source>
        <translation>サンプル写真</translation>
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
    <message>
        <source>{path} is no longer there.</source>
        <translation>{path} はもうありません。</translation>
    </message>
    <message>
        <source>{path} is made as soon as a photo is restored.</source>
        <translation>{path} は写真を修復すると作られます。</translation>
    </message>
    <message>
        <source>This computer has no program that opens {path}.</source>
        <translation>このコンピューターには {path} を開くプログラムがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were taken out of the queue.</source>
        <translation>
            <numerusform>%Ln 枚の写真をキューから取り除きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>前回の一括処理は中断され、%Ln 枚の写真が残っています。続行するか、この行を閉じて破棄してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that failed will be tried again, too.</source>
        <translation>
            <numerusform>失敗した %Ln 枚の写真ももう一度試します。</numerusform>
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
        <source>%Ln photo(s) an hour</source>
        <translation>
            <numerusform>1 時間に %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) a minute</source>
        <translation>
            <numerusform>1 分に %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} photos a minute</source>
        <translation>1 分に {number} 枚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were restored before.</source>
        <translation>
            <numerusform>%Ln 枚は以前に修復済みです。</numerusform>
        </translation>
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
    <message>
        <source>This looks like a drawing or a document: colours may be off.</source>
        <translation>絵や書類のようです。色が合わないことがあります。</translation>
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
    <message>
        <source>change noise level</source>
        <translation>ノイズの強さの変更</translation>
    </message>
    <message>
        <source>change blend</source>
        <translation>ブレンドの変更</translation>
    </message>
    <message>
        <source>change saturation</source>
        <translation>彩度の変更</translation>
    </message>
    <message>
        <source>change cleaning up</source>
        <translation>ノイズ除去の変更</translation>
    </message>
    <message>
        <source>change colourising</source>
        <translation>カラー化の変更</translation>
    </message>
    <message>
        <source>change several settings</source>
        <translation>複数の設定の変更</translation>
    </message>
    <message>
        <source>choose another colouring</source>
        <translation>別のカラー化の案を選ぶ</translation>
    </message>
    <message>
        <source>put back into the queue</source>
        <translation>キューに戻す</translation>
    </message>
    <message>
        <source>remove from the queue</source>
        <translation>キューから取り除く</translation>
    </message>
    <message>
        <source>pin a colour</source>
        <translation>色を留める</translation>
    </message>
    <message>
        <source>remove colour pin</source>
        <translation>カラーピンの削除</translation>
    </message>
    <message>
        <source>remove all colour pins</source>
        <translation>カラーピンをすべて取り除く</translation>
    </message>
    <message>
        <source>change colour of pin</source>
        <translation>ピンの色の変更</translation>
    </message>
    <message>
        <source>move colour pin</source>
        <translation>カラーピンの移動</translation>
    </message>
    <message>
        <source>{change}, {photos}</source>
        <translation>{change}、{photos}</translation>
    </message>
    <message>
        <source>How to start</source>
        <translation>はじめかた</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window, or add them with its buttons. Choose what is to be done, and press Start. The results go into a folder of their own; your originals are never written to.</source>
        <translation>写真やフォルダーをウィンドウにドロップするか、ボタンで追加します。行う処理を選び、「開始」を押してください。結果は別のフォルダーに保存され、元の写真に書き込むことは決してありません。</translation>
    </message>
    <message>
        <source>The queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Every photo shows what has become of it. Click one to look at it, also while others are being restored. Its menu, by the right mouse button, opens the result, shows it in its folder, restores the photo again, or takes it out of the queue.</source>
        <translation>写真ごとに状態が表示されます。ほかの写真を修復している間でも、クリックすれば見ることができます。右クリックのメニューから、結果を開く、フォルダーで表示する、もう一度修復する、キューから取り除くことができます。</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Takes noise and grain away. Auto measures each photo and is right for most of them; By hand lets you say how noisy they are. Less Blend keeps some of the grain.</source>
        <translation>ノイズと粒子を取り除きます。「自動」は写真ごとに測定し、ほとんどの写真に適しています。「手動」ではノイズの強さを指定できます。「ブレンド」を下げると粒子が少し残ります。</translation>
    </message>
    <message>
        <source>Colourise</source>
        <translation>カラー化</translation>
    </message>
    <message>
        <source>Gives grey photos colour. Auto leaves photos that have colours as they are; On colours every photo anew. Saturation says how strong the new colours are. The colours are a guess: nobody can see in a grey photo which dress was red. The Edit menu offers other guesses to choose from, and pins for the colours that you know.</source>
        <translation>白黒写真に色を付けます。「自動」は色のある写真をそのまま残し、「オン」はすべての写真に新しく色を付けます。「彩度」は新しい色の鮮やかさです。色は推測によるもので、どの服が赤かったかは白黒写真からは誰にも分かりません。「編集」メニューでは、ほかの案を選んだり、知っている色を留めたりできます。</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>Results have the format and the quality of their originals unless you choose otherwise. Dates, places and captions inside the photo are kept, and a note says that it was restored, and how.</source>
        <translation>特に選ばなければ、結果は元の写真と同じ形式と品質になります。写真に含まれる日付、場所、説明は残り、修復されたこととその方法が記録されます。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>修復前と修復後</translation>
    </message>
    <message>
        <source>Drag the line over the picture, or look at both side by side. The wheel zooms, dragging moves both pictures together, and holding {space} shows the original.</source>
        <translation>画像の上で線をドラッグするか、左右に並べて見比べます。ホイールで拡大・縮小、ドラッグで両方の画像が一緒に動き、{space} キーを押している間は元の写真が表示されます。</translation>
    </message>
    <message>
        <source>Stopping and going on</source>
        <translation>停止と続行</translation>
    </message>
    <message>
        <source>Stop keeps what is finished. If the app is closed or the power fails in the middle of a batch, the next start offers to go on: nothing is lost, and nothing is restored twice.</source>
        <translation>「停止」しても完了した分は残ります。一括処理の途中でアプリを閉じたり停電したりしても、次に起動したときに続行できます。何も失われず、同じ写真が二度修復されることもありません。</translation>
    </message>
    <message>
        <source>When a photo fails</source>
        <translation>写真の修復に失敗したとき</translation>
    </message>
    <message>
        <source>One bad file never stops the rest. It says in one sentence what is wrong with it; the Queue menu tries all such photos again.</source>
        <translation>壊れたファイルが一つあっても、残りの処理は続きます。何が問題かは一文で表示され、「キュー」メニューからそうした写真をすべて再試行できます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>They say what photos are restored on and why a graphics card is not used, which models there are and what they learned from, where files lie, and in which language and colours the window appears.</source>
        <translation>何を使って写真を修復するか、なぜグラフィックカードが使われないか、どんなモデルがあり何から学習したか、ファイルの場所、ウィンドウの言語と配色が分かります。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>The app opens no network connection. No photo, and nothing about one, leaves this computer.</source>
        <translation>アプリはネットワークに一切接続しません。写真も、写真に関する情報も、このコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Measure noise</source>
        <translation>ノイズの測定</translation>
    </message>
    <message>
        <source>Find similar photos</source>
        <translation>似た写真を探す</translation>
    </message>
    <message>
        <source>The model&apos;s card</source>
        <translation>モデルの説明カード</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA グラフィックカード</translation>
    </message>
    <message>
        <source>Apple chip</source>
        <translation>Apple チップ</translation>
    </message>
    <message>
        <source>Graphics card, through DirectX</source>
        <translation>グラフィックカード（DirectX 経由）</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>プロセッサー</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>肌</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>唇</translation>
    </message>
    <message>
        <source>Brown hair</source>
        <translation>茶色の髪</translation>
    </message>
    <message>
        <source>Fair hair</source>
        <translation>金髪</translation>
    </message>
    <message>
        <source>Foliage</source>
        <translation>木の葉</translation>
    </message>
    <message>
        <source>Grass</source>
        <translation>草</translation>
    </message>
    <message>
        <source>Autumn leaves</source>
        <translation>紅葉</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>砂</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>土</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>木材</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>れんが</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>石</translation>
    </message>
    <message>
        <source>Red cloth</source>
        <translation>赤い布</translation>
    </message>
    <message>
        <source>Pink cloth</source>
        <translation>ピンクの布</translation>
    </message>
    <message>
        <source>Yellow cloth</source>
        <translation>黄色の布</translation>
    </message>
    <message>
        <source>Green cloth</source>
        <translation>緑の布</translation>
    </message>
    <message>
        <source>Denim</source>
        <translation>デニム</translation>
    </message>
    <message>
        <source>Blue cloth</source>
        <translation>青い布</translation>
    </message>
    <message>
        <source>Purple cloth</source>
        <translation>紫の布</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修復前</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>元の写真</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修復後</translation>
    </message>
    <message>
        <source>Choose “{control}” to restore what is there.</source>
        <translation>残っている部分を修復するには、「{control}」を選んでください。</translation>
    </message>
    <message>
        <source>Make it smaller in another program first.</source>
        <translation>先にほかのプログラムで小さくしてください。</translation>
    </message>
    <message>
        <source>Choose another device in the settings.</source>
        <translation>設定で別のデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Has a recipe of its own</source>
        <translation>独自のレシピがあります</translation>
    </message>
    <message>
        <source>Another colouring is chosen for it</source>
        <translation>別のカラー化の案が選ばれています</translation>
    </message>
    <message>
        <source>Has colour pins of its own</source>
        <translation>独自のカラーピンがあります</translation>
    </message>
    <message>
        <source>Waiting · does not look like a photo</source>
        <translation>待機中・写真ではないようです</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Paused, {percent}</source>
        <translation>一時停止中、{percent}</translation>
    </message>
    <message>
        <source>Restoring, {percent}</source>
        <translation>修復中、{percent}</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>修復済み</translation>
    </message>
    <message>
        <source>Restored in {time}</source>
        <translation>修復済み、{time}</translation>
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
    <name>AcceptDialog</name>
    <message>
        <source>Add this model?</source>
        <translation>このモデルを追加しますか？</translation>
    </message>
    <message>
        <source>The file is sound: it holds a network and nothing else. What it says of itself below was written by whoever made it.</source>
        <translation>ファイルに問題はありません。ネットワークだけが入っています。以下の説明は作成者が書いたものです。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Do not add</source>
        <translation>追加しない</translation>
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
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin colours</source>
        <translation>色を留める(&amp;P)</translation>
    </message>
    <message>
        <source>Remove &amp;all pins of the photo</source>
        <translation>写真のピンをすべて取り除く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>元に戻す：{change}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>やり直す：{change}(&amp;R)</translation>
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
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop after this p&amp;hoto</source>
        <translation>この写真のあとで停止(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;top now</source>
        <translation>今すぐ停止(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ind by name…</source>
        <translation>名前で探す(&amp;I)…</translation>
    </message>
    <message>
        <source>Apply the recipe to a&amp;ll</source>
        <translation>レシピをすべてに適用(&amp;L)</translation>
    </message>
    <message>
        <source>F&amp;ailed photos…</source>
        <translation>失敗した写真(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove all finishe&amp;d photos</source>
        <translation>完了した写真をすべて取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Empty the queue</source>
        <translation>キューを空にする(&amp;E)</translation>
    </message>
    <message>
        <source>Try all &amp;failed photos again</source>
        <translation>失敗した写真をすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Choose among &amp;colourings</source>
        <translation>カラー化の案を選ぶ(&amp;C)</translation>
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
        <source>Split &amp;across</source>
        <translation>上下に分割(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>ルーペ(&amp;L)</translation>
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
        <source>How it &amp;works</source>
        <translation>使い方(&amp;W)</translation>
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
    <name>BatchButtons</name>
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
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Go on where the batch was paused (Ctrl+P)</source>
        <translation>一時停止したところから続行 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Wait after the part of the photo in work (Ctrl+P)</source>
        <translation>処理中の部分が終わったら待つ (Ctrl+P)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <source>Stop after this &amp;photo</source>
        <translation>この写真のあとで停止(&amp;P)</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>今すぐ停止(&amp;N)</translation>
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
    <name>BatchEnding</name>
    <message>
        <source>What failed…</source>
        <translation>失敗した写真…</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>結果を表示</translation>
    </message>
    <message>
        <source>Photos restored</source>
        <translation>写真の修復が終わりました</translation>
    </message>
    <message>
        <source>No photo restored</source>
        <translation>修復された写真はありません</translation>
    </message>
    <message>
        <source>The photos wait</source>
        <translation>写真は待機中です</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>それでも開始</translation>
    </message>
</context>
<context>
    <name>BatchSession</name>
    <message>
        <source>There is no photo to restore in what you added. JPEG, PNG, TIFF, HEIC, RAW and others are taken; results of this app are not restored again.</source>
        <translation>追加されたものの中に修復できる写真がありません。JPEG、PNG、TIFF、HEIC、RAW などに対応しています。このアプリの修復結果をもう一度修復することはありません。</translation>
    </message>
    <message>
        <source>What you added is in the queue already.</source>
        <translation>すでにキューに入っています。</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Does</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>学習元</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Noise levels</source>
        <translation>ノイズの強さ</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}～{high}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>Apply to all</source>
        <translation>すべてに適用</translation>
    </message>
    <message>
        <source>Give this recipe to all waiting photos and what you add next (Ctrl+Shift+L)</source>
        <translation>このレシピを待機中の写真と、これから追加する写真すべてに使う (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Restore again</source>
        <translation>もう一度修復</translation>
    </message>
    <message>
        <source>Let them wait for the next start, with the recipe shown</source>
        <translation>表示中のレシピで、次の開始まで待たせます</translation>
    </message>
</context>
<context>
    <name>CleanUpSection</name>
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
</context>
<context>
    <name>ColorizeSection</name>
    <message>
        <source>Colourise</source>
        <translation>カラー化</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Leave colours as they are</source>
        <translation>色をそのまま残す</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自動</translation>
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
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>This photo was restored with another recipe. What you see is a preview of the new one.</source>
        <translation>この写真は別のレシピで修復されています。表示しているのは新しいレシピのプレビューです。</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>ルーペ</translation>
    </message>
    <message>
        <source>Loupe at 200 % ({key}, or hold L)</source>
        <translation>200% のルーペ ({key}、または L を押し続ける)</translation>
    </message>
    <message>
        <source>This photo is cut off or damaged. What can be read of it is shown.</source>
        <translation>この写真は途中で切れているか壊れています。読み取れる部分を表示しています。</translation>
    </message>
    <message>
        <source>Hold to see the original ({space}, or the right mouse button)</source>
        <translation>押している間、元の写真を表示 ({space} キーか右ボタン)</translation>
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
    <message>
        <source>Split across (Ctrl+Shift+4)</source>
        <translation>上下に分割 (Ctrl+Shift+4)</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>修復前と修復後</translation>
    </message>
    <message>
        <source>Plus and minus zoom, arrow keys move, with {shift} they move the split; {space} shows the original, L the loupe</source>
        <translation>プラスとマイナスで拡大・縮小、矢印キーで移動、{shift} を押しながらで分割線を移動、{space} キーで元の写真、L でルーペを表示</translation>
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
    <name>DeviceLabel</name>
    <message>
        <source>What was chosen in the settings does not work here</source>
        <translation>設定で選んだものはここでは使えません</translation>
    </message>
    <message>
        <source>Photos are restored on {device}</source>
        <translation>写真は{device}で修復されます</translation>
    </message>
    <message>
        <source>The processor was chosen in the settings.</source>
        <translation>設定でプロセッサーが選ばれています。</translation>
    </message>
    <message>
        <source>The Apple chip&apos;s own accelerator cannot be used here; see Settings, Device.</source>
        <translation>Apple チップのアクセラレーターはここでは使えません。「設定」の「デバイス」をご覧ください。</translation>
    </message>
    <message>
        <source>This edition of the app does not use graphics cards.</source>
        <translation>このエディションのアプリはグラフィックカードを使いません。</translation>
    </message>
    <message>
        <source>There is no graphics card that the app can use; Settings, Device, says what it lacks.</source>
        <translation>アプリで使えるグラフィックカードがありません。足りないものは「設定」の「デバイス」で確認できます。</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>Restore photos on</source>
        <translation>写真の修復に使うもの</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Try all of this computer&apos;s devices again</source>
        <translation>このコンピューターのデバイスをすべて試し直す</translation>
    </message>
    <message>
        <source>Each device was tried with a small network, and only what truly computed counts.</source>
        <translation>各デバイスを小さなネットワークで試し、実際に計算できたものだけを使えるとみなします。</translation>
    </message>
    <message>
        <source>Restore photos &amp;on</source>
        <translation>修復に使うもの(&amp;O)</translation>
    </message>
    <message>
        <source>Trying what this computer has…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>What you chose does not work here; no photo can be restored until you choose again.</source>
        <translation>選んだものはここでは使えません。選び直すまで写真を修復できません。</translation>
    </message>
    <message>
        <source>Photos are restored on {device}.</source>
        <translation>写真は{device}で修復されます。</translation>
    </message>
    <message>
        <source>Automatic: the best that works</source>
        <translation>自動：使えるうちで最良のもの</translation>
    </message>
    <message>
        <source>Works; in use.</source>
        <translation>使えます。使用中です。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>使えます。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Pin colours to places (Ctrl+Shift+P)</source>
        <translation>場所に色を留める (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>The preset “{name}” is among yours now.</source>
        <translation>プリセット「{name}」が追加されました。</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使う</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Drop photos or folders here</source>
        <translation>写真やフォルダーをここにドロップ</translation>
    </message>
    <message>
        <source>Noise and grain go; grey photos can get colour. The originals stay untouched.</source>
        <translation>ノイズと粒子を取り除きます。白黒写真には色を付けることもできます。元の写真はそのまま残ります。</translation>
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
    <name>FailuresDialog</name>
    <message>
        <source>Failed photos</source>
        <translation>失敗した写真</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) failed</source>
        <translation>
            <numerusform>写真 %Ln 枚が失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Those selected, or all of them, wait again and are restored</source>
        <translation>選択した写真 (またはすべて) を待機に戻して修復する</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Failed photos and why</source>
        <translation>失敗した写真とその理由</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>起きたこと</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>最初の手順</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Close these sentences; the help page (F1) says more</source>
        <translation>この説明を閉じる。詳しくはヘルプページ (F1) へ</translation>
    </message>
    <message>
        <source>Drop photos or whole folders on the window.</source>
        <translation>写真やフォルダーをウィンドウにドロップします。</translation>
    </message>
    <message>
        <source>Choose at the side what is to be done with them.</source>
        <translation>横のパネルで、行う処理を選びます。</translation>
    </message>
    <message>
        <source>Click a photo to see it before and after. Start restores them all.</source>
        <translation>写真をクリックして修復前後を見比べます。「開始」ですべて修復します。</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Like the system ({language})</source>
        <translation>システムと同じ ({language})</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light or dark, as the system is</source>
        <translation>明るいか暗いか、システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark text on a light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light text on a dark ground, for evenings and photos</source>
        <translation>暗い背景に明るい文字。夜や写真の鑑賞に</translation>
    </message>
    <message>
        <source>Show the first steps again</source>
        <translation>最初の手順をもう一度表示</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>キーとマウス</translation>
    </message>
</context>
<context>
    <name>HintPalette</name>
    <message>
        <source>Colours for this place</source>
        <translation>この場所の色</translation>
    </message>
    <message>
        <source>From this photo</source>
        <translation>この写真から</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>最近使った色</translation>
    </message>
    <message>
        <source>Natural colours at this brightness</source>
        <translation>この明るさの自然な色</translation>
    </message>
    <message>
        <source>The photo&apos;s own colour here</source>
        <translation>写真のこの場所の色</translation>
    </message>
    <message>
        <source>Colour of another pin</source>
        <translation>ほかのピンの色</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>その他の色…</translation>
    </message>
    <message>
        <source>Any colour; its brightness stays that of the photo</source>
        <translation>どんな色でも。明るさは写真のまま</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>ピンを取り除く</translation>
    </message>
    <message>
        <source>Remove pin (Delete)</source>
        <translation>ピンを取り除く (Delete)</translation>
    </message>
    <message>
        <source>Colour of the pin</source>
        <translation>ピンの色</translation>
    </message>
</context>
<context>
    <name>HintPin</name>
    <message>
        <source>Another colour…</source>
        <translation>別の色…</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>ピンを取り除く</translation>
    </message>
</context>
<context>
    <name>HintPins</name>
    <message>
        <source>Colour pin {number} of {count}: {color}, {across} % from the left, {down} % from the top</source>
        <translation>カラーピン {number} / {count}：{color}、左から {across}%、上から {down}%</translation>
    </message>
</context>
<context>
    <name>HintTool</name>
    <message>
        <source>This photo is being restored; its pins can be changed when it is done</source>
        <translation>この写真は修復中です。ピンは終わってから変更できます</translation>
    </message>
    <message>
        <source>To pin colours to this photo, choose Auto or On under Colourise</source>
        <translation>この写真に色を留めるには、「カラー化」で「自動」か「オン」を選びます</translation>
    </message>
    <message>
        <source>This photo keeps its own colours; to colour it anew, choose On under Colourise</source>
        <translation>この写真は元の色のままです。新しく色を付けるには「カラー化」で「オン」を選びます</translation>
    </message>
    <message>
        <source>Click a place, or press N, to pin its colour</source>
        <translation>場所をクリックするか N キーを押して色を留めます</translation>
    </message>
    <message>
        <source>Colour pin removed</source>
        <translation>カラーピンを取り除きました</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Drop to add</source>
        <translation>ドロップして追加</translation>
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
    <name>LiveLayer</name>
    <message>
        <source>No preview</source>
        <translation>プレビューなし</translation>
    </message>
    <message>
        <source>Preview, being restored…</source>
        <translation>プレビュー、修復中…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Preview, approximate</source>
        <translation>プレビュー (おおよそ)</translation>
    </message>
    <message>
        <source>The model takes too little at once for a preview.</source>
        <translation>このモデルは一度に扱える範囲が小さすぎて、プレビューできません。</translation>
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
        <translation>{device}で修復しています</translation>
    </message>
    <message>
        <source>Getting ready to restore</source>
        <translation>修復の準備をしています</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>写真を探しています…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Reading the models…</source>
        <translation>モデルを読み込んでいます…</translation>
    </message>
    <message>
        <source>Add a model…</source>
        <translation>モデルを追加…</translation>
    </message>
    <message>
        <source>Check a model file and show its card; files can also be dropped here</source>
        <translation>モデルファイルを調べて説明カードを表示します。ここにドロップすることもできます</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Delete this model of your own; those of the app stay</source>
        <translation>自分で追加したこのモデルを削除します。アプリのモデルは残ります</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Let this model do its task from now on</source>
        <translation>今後この役割にこのモデルを使う</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>{name} を調べています…</translation>
    </message>
    <message>
        <source>Models ({patterns})</source>
        <translation>モデル ({patterns})</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>使用できません</translation>
    </message>
    <message>
        <source>{task}, in use</source>
        <translation>{task}、使用中</translation>
    </message>
    <message>
        <source>{task}, in its place without a graphics card</source>
        <translation>{task}、グラフィックカードがないときに代わりに使用</translation>
    </message>
    <message>
        <source>{task}, in its place on a graphics card</source>
        <translation>{task}、グラフィックカードがあるときに代わりに使用</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OutputSection</name>
    <message>
        <source>Save as</source>
        <translation>保存形式</translation>
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
        <source>Keep damaged photos</source>
        <translation>壊れた写真を残す</translation>
    </message>
    <message>
        <source>Of a photo that is cut off, restore what is there</source>
        <translation>途中で切れている写真は、残っている部分を修復します</translation>
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
        <source>Folder for the results</source>
        <translation>結果の保存先フォルダー</translation>
    </message>
</context>
<context>
    <name>PresetChooser</name>
    <message>
        <source>Recipes under a name</source>
        <translation>名前の付いたレシピ</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>ノイズ除去</translation>
    </message>
    <message>
        <source>Clean up, best quality</source>
        <translation>ノイズ除去（最高画質）</translation>
    </message>
    <message>
        <source>Colour only</source>
        <translation>カラー化のみ</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Old black-and-white</source>
        <translation>古い白黒写真</translation>
    </message>
    <message>
        <source>Phone at night</source>
        <translation>スマホの夜景</translation>
    </message>
    <message>
        <source>Scan with grain</source>
        <translation>粒子のあるスキャン</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>プリセット：{name}</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New name of the preset</source>
        <translation>プリセットの新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>There is a preset named “{name}” already. Replace it?</source>
        <translation>「{name}」というプリセットはすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <translation>プリセット「{name}」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>プリセットを読み込む</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>プリセット (*.json)</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>プリセットを書き出す</translation>
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
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>QueueActions</name>
    <message>
        <source>Open result</source>
        <translation>結果を開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy file name</source>
        <translation>ファイル名をコピー</translation>
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
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Select similar</source>
        <translation>似た写真を選択</translation>
    </message>
</context>
<context>
    <name>QueueFilter</name>
    <message>
        <source>Find by name</source>
        <translation>名前で探す</translation>
    </message>
    <message>
        <source>Find photos by name</source>
        <translation>写真を名前で探す</translation>
    </message>
    <message>
        <source>Show only photos whose name holds this (Ctrl+F)</source>
        <translation>名前にこれを含む写真だけを表示 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show photos in one state ({first} to {last})</source>
        <translation>ある状態の写真を表示 ({first} ～ {last})</translation>
    </message>
    <message>
        <source>Order of the photos</source>
        <translation>写真の並び順</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;All photos</source>
        <translation>すべての写真(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>待機中(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Restored</source>
        <translation>修復済み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Failed</source>
        <translation>失敗(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Skipped</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ort by</source>
        <translation>並べ替え(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Order added</source>
        <translation>追加した順(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Date of the file</source>
        <translation>ファイルの日付(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Likeness</source>
        <translation>似ている順(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Backwards</source>
        <translation>逆順(&amp;B)</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
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
    <message>
        <source>No photo matches</source>
        <translation>一致する写真がありません</translation>
    </message>
    <message>
        <source>Show all photos</source>
        <translation>すべての写真を表示</translation>
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
        <translation>キューの写真</translation>
    </message>
</context>
<context>
    <name>RecipeChoice</name>
    <message>
        <source>For the photos you add</source>
        <translation>追加する写真に使う</translation>
    </message>
    <message>
        <source>For all {photos} that wait</source>
        <translation>待機中のすべてに使う：{photos}</translation>
    </message>
    <message>
        <source>For the photo that waits</source>
        <translation>待機中の写真に使う</translation>
    </message>
    <message>
        <source>Some have recipes of their own; a change here is for all.</source>
        <translation>独自のレシピを持つ写真があります。ここでの変更はすべてに適用されます。</translation>
    </message>
    <message>
        <source>Being restored</source>
        <translation>修復中</translation>
    </message>
    <message>
        <source>Its recipe cannot be changed meanwhile.</source>
        <translation>その間はレシピを変更できません。</translation>
    </message>
    <message>
        <source>For the selected photo</source>
        <translation>選択した写真に使う</translation>
    </message>
    <message>
        <source>For {photos} selected</source>
        <translation>選択した写真に使う：{photos}</translation>
    </message>
    <message>
        <source>They have different recipes; what you change here changes in all of them.</source>
        <translation>レシピが異なります。ここでの変更は、すべてに反映されます。</translation>
    </message>
    <message>
        <source>Restored already; {key} restores again.</source>
        <translation>修復済みです。{key} を押すともう一度修復します。</translation>
    </message>
</context>
<context>
    <name>SecondThoughts</name>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Memory and files</source>
        <translation>メモリーとファイル</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the small pictures of the queue</source>
        <translation>キューのサムネイルを消去</translation>
    </message>
    <message>
        <source>Forget the small pictures of the queue; they are made again when needed</source>
        <translation>キューのサムネイルを消去します。必要になれば作り直されます</translation>
    </message>
    <message>
        <source>at most {size}</source>
        <translation>最大 {size}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリー</translation>
    </message>
    <message>
        <source>Large photos are restored tile by tile, so their size hardly matters. When memory runs out, smaller tiles are tried by themselves.</source>
        <translation>大きな写真は少しずつ分けて修復するため、サイズはほとんど問題になりません。メモリーが足りなくなると、自動的により小さく分けて試します。</translation>
    </message>
    <message>
        <source>Models, while they work</source>
        <translation>動作中のモデル</translation>
    </message>
    <message>
        <source>Small pictures of the queue</source>
        <translation>キューのサムネイル</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Interrupted batches</source>
        <translation>中断された一括処理</translation>
    </message>
    <message>
        <source>Your presets</source>
        <translation>自分のプリセット</translation>
    </message>
    <message>
        <source>Your models</source>
        <translation>自分のモデル</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>フォルダーを開く：{name}</translation>
    </message>
    <message>
        <source>Made when it is first needed</source>
        <translation>初めて必要になったときに作られます</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>VariantChoice</name>
    <message>
        <source>Choose among colourings (Ctrl+Shift+K)</source>
        <translation>カラー化の案を選ぶ (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>To choose among colourings of this photo, choose Auto or On under Colourise</source>
        <translation>この写真のカラー化の案を選ぶには、「カラー化」で「自動」か「オン」を選びます</translation>
    </message>
    <message>
        <source>Colourings are being made…</source>
        <translation>カラー化の案を作成中…</translation>
    </message>
    <message>
        <source>This photo keeps its own colours, or its model knows only one colouring of it</source>
        <translation>この写真は元の色を保つか、モデルのカラー化の案が 1 つしかありません</translation>
    </message>
</context>
<context>
    <name>VariantStrip</name>
    <message>
        <source>Colourings of this photo</source>
        <translation>この写真のカラー化の案</translation>
    </message>
    <message>
        <source>Colouring {number}</source>
        <translation>案 {number}</translation>
    </message>
    <message>
        <source>Best guess</source>
        <translation>最有力の案</translation>
    </message>
</context>
<context>
    <name>_Buses</name>
    <message>
        <source>Photos are being restored</source>
        <translation>写真を修復しています</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>A preset that comes with the app is named {title}; choose another name.</source>
        <translation>{title}：アプリに付属するプリセットの名前です。別の名前にしてください。</translation>
    </message>
    <message>
        <source>A preview of {source_name} takes too long; the photo may be damaged.</source>
        <translation>{source_name}：プレビューに時間がかかりすぎています。写真が壊れている可能性があります。</translation>
    </message>
    <message>
        <source>Another process is still restoring this batch; wait for it or end it, then try again.</source>
        <translation>別のプロセスがこの一括処理をまだ実行しています。終わるのを待つか、終了させてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Another restorer is at work on the batch in {output}; wait for it, or end it.</source>
        <translation>別の Photo Restorer が {output} の一括処理を実行しています。終わるのを待つか、終了させてください。</translation>
    </message>
    <message>
        <source>CUDA needs an NVIDIA GPU with a recent driver, and the libraries of CUDA {version} and cuDNN.</source>
        <translation>CUDA には、新しいドライバーを入れた NVIDIA グラフィックカードと、CUDA {version} および cuDNN のライブラリが必要です。</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>メモリーを割り当てられません</translation>
    </message>
    <message>
        <source>Colourising is {when}; it must be auto or on.</source>
        <translation>色付けの設定が {when} です。auto か on にしてください。</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの割り当て量を超えました</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>ホストに接続できません</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>無効な引数です</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>No journal can be kept in {path_parent} ({error}); if this batch is interrupted, it cannot be gone on with.</source>
        <translation>{path_parent} に記録を残せません ({error})。この一括処理が中断されると、続きから再開できません。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>ディスクに空きがありません</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>デバイスがありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>ファイルまたはフォルダーがありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>ONNX Runtime, which runs the networks, is not installed: pip install &quot;photo-restorer[cpu]&quot;, or [gpu] with an NVIDIA graphics card.</source>
        <translation>ネットワークを動かす ONNX Runtime がインストールされていません：pip install &quot;photo-restorer[cpu]&quot;、NVIDIA グラフィックカードがあれば [gpu]。</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>ファイルシステムが読み取り専用です</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>ネットワーク上のファイルが無効になりました</translation>
    </message>
    <message>
        <source>The GPU pack {folder} could not be tried: {error_strerror}.</source>
        <translation>GPU パック {folder} を試せませんでした：{error_strerror}。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it did not answer.</source>
        <translation>GPU パック {folder} は使われません：応答がありませんでした。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it does not run; it must be made for Python {version}.</source>
        <translation>GPU パック {folder} は使われません：動作しません。Python {version} 用のものが必要です。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: it holds no ONNX Runtime.</source>
        <translation>GPU パック {folder} は使われません：ONNX Runtime が入っていません。</translation>
    </message>
    <message>
        <source>The GPU pack {folder} is not used: {reason}</source>
        <translation>GPU パック {folder} は使われません：{reason}</translation>
    </message>
    <message>
        <source>The GPU ran out of memory</source>
        <translation>グラフィックカードのメモリーが足りなくなった</translation>
    </message>
    <message>
        <source>The GPU ran out of memory, so the CPU was used.</source>
        <translation>グラフィックカードのメモリーが足りなくなったため、プロセッサーが使われました。</translation>
    </message>
    <message>
        <source>The GPU was not used: {cuda_reason}</source>
        <translation>グラフィックカードは使われませんでした：{cuda_reason}</translation>
    </message>
    <message>
        <source>The XMP of {header_source} is longer than a JPEG holds; it is left out.</source>
        <translation>{header_source} の XMP は JPEG に収まらないため、省かれました。</translation>
    </message>
    <message>
        <source>The blend is {blend}; it must be 0 to 1.</source>
        <translation>ブレンドが {blend} です。0 から 1 の間にしてください。</translation>
    </message>
    <message>
        <source>The disk is full: {target_name} could not be written; make room in {target_parent}.</source>
        <translation>ディスクがいっぱいです：{target_name} を書き込めませんでした。{target_parent} に空きを作ってください。</translation>
    </message>
    <message>
        <source>The disk of {folder} has {free} MB left, less than one result needs; make room or choose another folder.</source>
        <translation>{folder} のディスクの空きは {free} MB で、結果一つにも足りません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {error_strerror}.</source>
        <translation>フォルダー {folder} を読み取れません：{error_strerror}。</translation>
    </message>
    <message>
        <source>The journal {path} cannot be used: {error}.</source>
        <translation>記録 {path} を使用できません：{error}。</translation>
    </message>
    <message>
        <source>The manifest of the model {name} is not valid: {what}.</source>
        <translation>モデル {name} のマニフェストが正しくありません：{what}。</translation>
    </message>
    <message>
        <source>The model cannot be put into the folder {user_folder}: {error_strerror}.</source>
        <translation>モデルをフォルダー {user_folder} に入れられません：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be deleted: {error_strerror}.</source>
        <translation>モデルファイル {path} を削除できません：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model file {path} cannot be read: {error_strerror}.</source>
        <translation>モデルファイル {path} を読み取れません：{error_strerror}。</translation>
    </message>
    <message>
        <source>The model file {path} has {size} MiB; the most a model may have is {limit} MiB.</source>
        <translation>モデルファイル {path} は {size} MiB です。モデルは {limit} MiB までです。</translation>
    </message>
    <message>
        <source>The model was not added: {error}</source>
        <translation>モデルは追加されませんでした：{error}</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot be loaded here; use another model.</source>
        <translation>モデル {name} ({file_path}) はここでは読み込めません。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>The model {name} ({file_path}) cannot run here; use another model.</source>
        <translation>モデル {name} ({file_path}) はここでは動作しません。別のモデルを使ってください。</translation>
    </message>
    <message>
        <source>The model {name} cannot be removed: {why}.</source>
        <translation>モデル {name} を取り除けません：{why}。</translation>
    </message>
    <message>
        <source>The model {name} returned a picture of a wrong size; do not use it.</source>
        <translation>モデル {name} が返した画像の大きさが正しくありません。使わないでください。</translation>
    </message>
    <message>
        <source>The model {name} returned numbers of a wrong shape; do not use it.</source>
        <translation>モデル {name} が返した数値の形が正しくありません。使わないでください。</translation>
    </message>
    <message>
        <source>The model {name} returned values that are no numbers; do not use it.</source>
        <translation>モデル {name} が返した値が数値ではありません。使わないでください。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a key that is not known: {unknown}.</source>
        <translation>モデルのマニフェストに未知のキーがあります：{unknown}。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a score that is no number.</source>
        <translation>モデルのマニフェストに、数値でない評価があります。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a sigma_range that is no pair of numbers.</source>
        <translation>モデルのマニフェストの sigma_range が数値の組ではありません。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest has a value of the wrong kind for {key}.</source>
        <translation>モデルのマニフェストの {key} の値の種類が正しくありません。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not a JSON object.</source>
        <translation>モデルのマニフェストが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest is not readable JSON.</source>
        <translation>モデルのマニフェストを JSON として読み取れません。</translation>
    </message>
    <message>
        <source>The model&apos;s manifest lacks {required}.</source>
        <translation>モデルのマニフェストに {required} がありません。</translation>
    </message>
    <message>
        <source>The name of a preset may have {longest} characters; this one has {title}.</source>
        <translation>プリセットの名前は {longest} 文字までです。この名前は {title} 文字あります。</translation>
    </message>
    <message>
        <source>The name of a preset needs a letter or a digit.</source>
        <translation>プリセットの名前には文字か数字が必要です。</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a brace without its partner; write {{stem}}-restored.</source>
        <translation>名前の形式 {pattern} に対になっていない波かっこがあります。{{stem}}-restored のように書いてください。</translation>
    </message>
    <message>
        <source>The name pattern {pattern} has a field that is not known; use {known}.</source>
        <translation>名前の形式 {pattern} に未知の項目があります。{known} を使ってください。</translation>
    </message>
    <message>
        <source>The name pattern {pattern} is no file name; leave folders out and use {known}.</source>
        <translation>名前の形式 {pattern} はファイル名になりません。フォルダーを除き、{known} を使ってください。</translation>
    </message>
    <message>
        <source>The network in {path} is broken; get the file again or export it again.</source>
        <translation>{path}：中のネットワークが壊れています。ファイルを入手し直すか、書き出し直してください。</translation>
    </message>
    <message>
        <source>The noise level is {level}; it must be 0 to 100, or auto.</source>
        <translation>ノイズの強さが {level} です。0 から 100 の間か、auto にしてください。</translation>
    </message>
    <message>
        <source>The output folder {folder} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>出力フォルダー {folder} に書き込めません：{error_strerror}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>The preset was not saved: {error}</source>
        <translation>プリセットは保存されませんでした：{error}</translation>
    </message>
    <message>
        <source>The preset {file} cannot be written: {error_strerror}; choose another folder.</source>
        <translation>プリセット {file} を書き込めません：{error_strerror}。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The preset {file} is no file; name a JSON file of a recipe.</source>
        <translation>プリセット {file} はファイルではありません。レシピの JSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The preset {path} cannot be read: {error_strerror}.</source>
        <translation>プリセット {path} を読み取れません：{error_strerror}。</translation>
    </message>
    <message>
        <source>The preset {path} cannot be used. {error}</source>
        <translation>プリセット {path} を使用できません。{error}</translation>
    </message>
    <message>
        <source>The preset {path} is no text file; name a JSON file of a recipe.</source>
        <translation>プリセット {path} はテキストファイルではありません。レシピの JSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The preset {path} is too large to be one; name a JSON file of a recipe.</source>
        <translation>プリセット {path} は大きすぎてプリセットとは思えません。レシピの JSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The preset {preset_path} cannot be deleted: {error_strerror}.</source>
        <translation>プリセット {preset_path} を削除できません：{error_strerror}。</translation>
    </message>
    <message>
        <source>The preset {preset_title} comes with the app and stays.</source>
        <translation>プリセット {preset_title} はアプリに付属するもので、削除できません。</translation>
    </message>
    <message>
        <source>The process that restores photos died at its start; see {log_path}.</source>
        <translation>写真を修復するプロセスが起動時に終了しました。{log_path} をご覧ください。</translation>
    </message>
    <message>
        <source>The provider {request} cannot be used: {found_reason}</source>
        <translation>{request} は使用できません：{found_reason}</translation>
    </message>
    <message>
        <source>{file} is named {added_name}, as a model that comes with the app; whoever made it can name it anew.</source>
        <translation>{file} の名前は {added_name} で、アプリに付属するモデルと同じです。作成者が別の名前を付けられます。</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, more than the {max_pixels} allowed.</source>
        <translation>{name}：{width} x {height} ピクセルあり、上限の {max_pixels} を超えています。</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged.</source>
        <translation>{name}：途中で切れているか壊れています。</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {folder}: {error}.</source>
        <translation>キューを {folder} に保存できません：{error}。</translation>
    </message>
    <message>
        <source>The queue cannot be kept in {path}: {error}.</source>
        <translation>キューを {path} に保存できません：{error}。</translation>
    </message>
    <message>
        <source>The recipe has a step that is not known: {unknown}.</source>
        <translation>レシピに未知の手順があります：{unknown}。</translation>
    </message>
    <message>
        <source>The recipe is not a JSON object.</source>
        <translation>レシピが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The recipe is not readable JSON.</source>
        <translation>レシピを JSON として読み取れません。</translation>
    </message>
    <message>
        <source>The recipe&apos;s name is no text.</source>
        <translation>レシピの名前が文字列ではありません。</translation>
    </message>
    <message>
        <source>The recipe&apos;s noise_level_model is no name.</source>
        <translation>レシピの noise_level_model が名前ではありません。</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a key or value that is not known.</source>
        <translation>レシピの手順 {step} に未知のキーまたは値があります。</translation>
    </message>
    <message>
        <source>The recipe&apos;s step {step} has a value of the wrong kind.</source>
        <translation>レシピの手順 {step} に種類の正しくない値があります。</translation>
    </message>
    <message>
        <source>The recipe&apos;s {key} is not a JSON object.</source>
        <translation>レシピの {key} が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The results need about {needed}, and the disk of {folder} has {free} left; make room, choose another folder, or restore as many as fit.</source>
        <translation>結果には約 {needed} 必要ですが、{folder} のディスクの空きは {free} です。空きを作るか、別のフォルダーを選ぶか、入るだけ修復してください。</translation>
    </message>
    <message>
        <source>The saturation is {saturation}; it must be 0 to 2.</source>
        <translation>彩度が {saturation} です。0 から 2 の間にしてください。</translation>
    </message>
    <message>
        <source>The test of this computer broke off; a driver may be damaged.</source>
        <translation>このコンピューターの検査が途中で終わりました。ドライバーが壊れている可能性があります。</translation>
    </message>
    <message>
        <source>The test of this computer took too long and was given up.</source>
        <translation>このコンピューターの検査に時間がかかりすぎたため、中止しました。</translation>
    </message>
    <message>
        <source>The unfinished batch was begun by another version of the app; start it anew.</source>
        <translation>中断された一括処理は別のバージョンのアプリで始められたものです。最初からやり直してください。</translation>
    </message>
    <message>
        <source>There is a file where the folder {folder} should be; choose another folder.</source>
        <translation>フォルダー {folder} があるべき場所にファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a preset named {title} already; choose another name.</source>
        <translation>{title} というプリセットはすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is no model file {path}.</source>
        <translation>モデルファイル {path} がありません。</translation>
    </message>
    <message>
        <source>There is no preset {name}; there is {known}, or name a JSON file.</source>
        <translation>プリセット {name} はありません。{known} から選ぶか、JSON ファイルを指定してください。</translation>
    </message>
    <message>
        <source>There is no provider {request}; choose one of {known}.</source>
        <translation>{request} というプロバイダーはありません。{known} から選んでください。</translation>
    </message>
    <message>
        <source>There is no {task} model named {name}: {known}.</source>
        <translation>{name} という {task} のモデルはありません：{known}。</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model {name}; close other programs.</source>
        <translation>モデル {name} を動かすメモリーが足りません。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>There was little memory</source>
        <translation>メモリーが少なかった</translation>
    </message>
    <message>
        <source>This build of the app does not include {provider}.</source>
        <translation>このエディションのアプリには {provider} が入っていません。</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>シンボリックリンクの階層が多すぎます</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>ドライブが接続されていません</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>a colouriser and a describer, and no other, have a working_size</source>
        <translation>working_size を持つのは色付けと描写のモデルだけです</translation>
    </message>
    <message>
        <source>a denoiser, and only a denoiser, has a sigma_range</source>
        <translation>sigma_range を持つのはノイズ除去のモデルだけです</translation>
    </message>
    <message>
        <source>a describer, and only a describer, has an unlike_above and a similar_within</source>
        <translation>unlike_above と similar_within を持つのは描写のモデルだけです</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>データベースが読み取り専用です</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースが壊れています</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラー</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>ファイルがデータベースではありません</translation>
    </message>
    <message>
        <source>halo is {halo}, must be 0 to 1024</source>
        <translation>halo が {halo} です (0 から 1024 まで)</translation>
    </message>
    <message>
        <source>halo is {halo}, must be a multiple of size_multiple {size_multiple}</source>
        <translation>halo が {halo} です (size_multiple {size_multiple} の倍数であること)</translation>
    </message>
    <message>
        <source>inputs</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>it comes with the app and stays</source>
        <translation>アプリに付属するもので、取り除けません</translation>
    </message>
    <message>
        <source>no picture of a kind that is known</source>
        <translation>種類の分からないファイル</translation>
    </message>
    <message>
        <source>output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>output_scale is {output_scale}, must be over 0 and at most 1</source>
        <translation>output_scale が {output_scale} です (0 より大きく 1 以下)</translation>
    </message>
    <message>
        <source>sigma_range is {sigma_range}, must rise within 0 to 1</source>
        <translation>sigma_range が {sigma_range} です (0 から 1 の間で増加すること)</translation>
    </message>
    <message>
        <source>similar_within is {similar_within}, must be 0 or more</source>
        <translation>similar_within が {similar_within} です (0 以上)</translation>
    </message>
    <message>
        <source>size_multiple is {size_multiple}, must be 1 to 256</source>
        <translation>size_multiple が {size_multiple} です (1 から 256 まで)</translation>
    </message>
    <message>
        <source>the disk failed</source>
        <translation>ディスクに障害が発生しました</translation>
    </message>
    <message>
        <source>the name must be a plain word</source>
        <translation>名前は簡単な一語であること</translation>
    </message>
    <message>
        <source>the task {task} is not known</source>
        <translation>{task} という役割は未知のものです</translation>
    </message>
    <message>
        <source>there is no added model of this name</source>
        <translation>この名前の追加されたモデルはありません</translation>
    </message>
    <message>
        <source>there is none for this task</source>
        <translation>この役割のモデルはありません</translation>
    </message>
    <message>
        <source>there is {names}</source>
        <translation>{names} があります</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けません</translation>
    </message>
    <message>
        <source>working_size is {working_size}, must be 32 to 4096</source>
        <translation>working_size が {working_size} です (32 から 4096 まで)</translation>
    </message>
    <message>
        <source>{choice_provider} did not start, so the CPU was used.</source>
        <translation>{choice_provider} が起動しなかったため、プロセッサーが使われました。</translation>
    </message>
    <message>
        <source>{found} are both installed and overwrite each other&apos;s files; uninstall them, then install one: pip install &quot;photo-restorer[cpu]&quot;, or [gpu].</source>
        <translation>{found} が両方インストールされ、互いのファイルを上書きしています。両方をアンインストールし、どちらか一つをインストールしてください：pip install &quot;photo-restorer[cpu]&quot; または [gpu]。</translation>
    </message>
    <message>
        <source>{job_source_name} is cut off or damaged; what can be read of it was restored.</source>
        <translation>{job_source_name} は途中で切れているか壊れています。読み取れる部分を修復しました。</translation>
    </message>
    <message>
        <source>{job_source} ended the process that restored it, twice; it may be damaged or need more memory than there is. See {log_path}.</source>
        <translation>{job_source}：修復のプロセスを二度終了させました。写真が壊れているか、メモリーが足りない可能性があります。{log_path} をご覧ください。</translation>
    </message>
    <message>
        <source>{job_source} has a recipe that does nothing.</source>
        <translation>{job_source}：レシピで何も行われません。</translation>
    </message>
    <message>
        <source>{job_source} stood still for minutes, twice; it may be damaged, or its disk very slow.</source>
        <translation>{job_source}：処理が二度、数分間止まりました。写真が壊れているか、ディスクがとても遅い可能性があります。</translation>
    </message>
    <message>
        <source>{key} has characters that cannot be shown</source>
        <translation>{key} に表示できない文字があります</translation>
    </message>
    <message>
        <source>{name} does not say which of its values is white; {white} was taken.</source>
        <translation>{name}：どの値が白か示されていないため、{white} としました。</translation>
    </message>
    <message>
        <source>{name} has highlights brighter than white, up to {greatest}; they became white.</source>
        <translation>{name}：白より明るいハイライト (最大 {greatest}) は白になりました。</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels; a photo of the app may have {longest_side} a side.</source>
        <translation>{name}：{width} x {height} ピクセルあります。アプリで扱えるのは一辺 {longest_side} までです。</translation>
    </message>
    <message>
        <source>{name} holds signed numbers and does not say which is white; save it with 8 or 16 bits a channel.</source>
        <translation>{name}：符号付きの数値で、どれが白か示されていません。チャンネルあたり 8 か 16 ビットで保存し直してください。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}：空のファイルです。</translation>
    </message>
    <message>
        <source>{name} is too damaged to be read.</source>
        <translation>{name}：壊れ方がひどく、読み取れません。</translation>
    </message>
    <message>
        <source>{name} is {foreign}; save it as JPEG, PNG or TIFF first.</source>
        <translation>{name}：{foreign}です。先に JPEG、PNG、TIFF のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>{opened_name} has channels beside colour and opacity; they are left out.</source>
        <translation>{opened_name}：色と不透明度以外のチャンネルがあり、それらは省かれます。</translation>
    </message>
    <message>
        <source>{opened_name} has {image_bands} channels; only grey and RGB photos can be read.</source>
        <translation>{opened_name}：チャンネルが {image_bands} あります。読み取れるのは白黒と RGB の写真だけです。</translation>
    </message>
    <message>
        <source>{opened_name} has {pages} pages; this is the first.</source>
        <translation>{opened_name}：{pages} ページのうちの最初のページです。</translation>
    </message>
    <message>
        <source>{opened_name} is an HDR picture; its highlights are dimmed to the range of usual pictures.</source>
        <translation>{opened_name}：HDR 画像です。ハイライトは通常の画像の範囲に合わせて暗くしました。</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in a temporary folder, and none can be written; make room, or name one in TMPDIR.</source>
        <translation>{opened_name} には一時フォルダーに {size} GB が必要ですが、書き込めるものがありません。空きを作るか、TMPDIR で指定してください。</translation>
    </message>
    <message>
        <source>{opened_name} needs {size} GB in the temporary folder {folder}, which has {free} GB left; make room there.</source>
        <translation>{opened_name} には一時フォルダー {folder} に {size} GB が必要ですが、空きは {free} GB です。そこに空きを作ってください。</translation>
    </message>
    <message>
        <source>{path} cannot be used. {error}</source>
        <translation>{path}：使用できません。{error}</translation>
    </message>
    <message>
        <source>{path} carries functions of its own, which no model of this app needs.</source>
        <translation>{path}：独自の関数が入っています。このアプリのモデルには不要なものです。</translation>
    </message>
    <message>
        <source>{path} carries megabytes of text, which no model of this app needs.</source>
        <translation>{path}：何メガバイトもの文字列が入っています。このアプリのモデルには不要なものです。</translation>
    </message>
    <message>
        <source>{path} carries no manifest, so it is no model made for this app.</source>
        <translation>{path}：マニフェストがないため、このアプリ用のモデルではありません。</translation>
    </message>
    <message>
        <source>{path} has an optional input that this app does not know.</source>
        <translation>{path}：このアプリの知らない任意の入力があります。</translation>
    </message>
    <message>
        <source>{path} has control flow ({node_op_type}), which no model of this app needs.</source>
        <translation>{path}：制御フロー ({node_op_type}) があります。このアプリのモデルには不要なものです。</translation>
    </message>
    <message>
        <source>{path} has {model_graph_node} operators; the most a model may have is {max_nodes}.</source>
        <translation>{path}：演算子が {model_graph_node} 個あります。モデルでは {max_nodes} 個までです。</translation>
    </message>
    <message>
        <source>{path} holds a network that needs {most} values for each pixel; the most is {max_values_per_pixel}.</source>
        <translation>{path}：ネットワークが 1 ピクセルあたり {most} 個の値を必要とします。上限は {max_values_per_pixel} 個です。</translation>
    </message>
    <message>
        <source>{path} holds a network that would take days for one photo.</source>
        <translation>{path}：ネットワークの処理が写真 1 枚に何日もかかります。</translation>
    </message>
    <message>
        <source>{path} holds a network whose sizes contradict each other.</source>
        <translation>{path}：ネットワークの大きさが矛盾しています。</translation>
    </message>
    <message>
        <source>{path} is no file; name a photo or a folder.</source>
        <translation>{path}：ファイルではありません。写真かフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{path} is no model for the task describe: its input must be planes, 3 x {side} x {side_2}, and its outputs code, one row a picture, and error, one number a picture, all float32.</source>
        <translation>{path}：describe のモデルではありません。入力は planes (3 x {side} x {side_2})、出力は code (画像ごとに 1 行) と error (画像ごとに 1 つの数) で、すべて float32 であることが必要です。</translation>
    </message>
    <message>
        <source>{path} is no model for the task {manifest_task}: its {kind} must be {wanted}, float32, of any height and width.</source>
        <translation>{path}：{manifest_task} のモデルではありません。{kind}は {wanted} で、float32、高さと幅は任意であることが必要です。</translation>
    </message>
    <message>
        <source>{path} is no photo by its name; photos end in {known_suffixes}.</source>
        <translation>{path}：名前から見て写真ではありません。写真の拡張子は {known_suffixes} です。</translation>
    </message>
    <message>
        <source>{path} is not an ONNX model; pick a model made for this app.</source>
        <translation>{path}：ONNX モデルではありません。このアプリ用のモデルを選んでください。</translation>
    </message>
    <message>
        <source>{path} keeps its weights in other files; a model for this app is one file.</source>
        <translation>{path}：重みが別のファイルにあります。このアプリのモデルは 1 つのファイルです。</translation>
    </message>
    <message>
        <source>{path} keeps weights in sparse form, which no model of this app needs.</source>
        <translation>{path}：重みが疎な形で保存されています。このアプリのモデルには不要なものです。</translation>
    </message>
    <message>
        <source>{path} needs the operator {node_op_type}, which works on other things than numbers.</source>
        <translation>{path}：数値以外を扱う演算子 {node_op_type} を必要とします。</translation>
    </message>
    <message>
        <source>{path} needs the operator {operator}, which this app does not run.</source>
        <translation>{path}：このアプリが実行しない演算子 {operator} を必要とします。</translation>
    </message>
    <message>
        <source>{path} sets an operator ({node_op_type}) to a number out of all proportion.</source>
        <translation>{path}：演算子 ({node_op_type}) に途方もない数値が設定されています。</translation>
    </message>
    <message>
        <source>{path} states sizes of weights that it does not carry; get the file again.</source>
        <translation>{path}：書かれた大きさの重みが入っていません。ファイルを入手し直してください。</translation>
    </message>
    <message>
        <source>{provider} computed wrong results.</source>
        <translation>{provider} の計算結果が誤っていました。</translation>
    </message>
    <message>
        <source>{provider} failed to run a small test.</source>
        <translation>{provider} は小さなテストに失敗しました。</translation>
    </message>
    <message>
        <source>{provider} has no memory left for a small test.</source>
        <translation>{provider} には小さなテストをするメモリーも残っていません。</translation>
    </message>
    <message>
        <source>{request_source_name} cannot be shown: the program that decodes pictures broke off on it.</source>
        <translation>{request_source_name}：表示できません。画像を展開するプログラムが途中で終了しました。</translation>
    </message>
    <message>
        <source>{request_source_name} is not shown: the window is closing.</source>
        <translation>{request_source_name}：ウィンドウを閉じているため表示されません。</translation>
    </message>
    <message>
        <source>{request_source_name} takes too long to show; it may be damaged.</source>
        <translation>{request_source_name}：表示に時間がかかりすぎています。ファイルが壊れている可能性があります。</translation>
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
        <translation>{source_name}：プレビューできません。修復するプログラムが途中で終了しました。</translation>
    </message>
    <message>
        <source>{source_name} is not previewed: the window is closing.</source>
        <translation>{source_name}：ウィンドウを閉じているためプレビューされません。</translation>
    </message>
    <message>
        <source>{source} cannot be read: it is damaged, or a kind of {kind} that is not supported; try to save it anew in another program.</source>
        <translation>{source}：読み取れません。壊れているか、対応していない種類の {kind} です。別のプログラムで保存し直してみてください。</translation>
    </message>
    <message>
        <source>{source} cannot be read: {error_strerror}.</source>
        <translation>{source}：読み取れません (原因：{error_strerror})。</translation>
    </message>
    <message>
        <source>{source} does not exist; was it moved or renamed?</source>
        <translation>{source}：見つかりません。移動したか、名前を変更しましたか？</translation>
    </message>
    <message>
        <source>{source} is a folder, not a photo.</source>
        <translation>{source}：写真ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>{source} is no file; name a photo.</source>
        <translation>{source}：ファイルではありません。写真を指定してください。</translation>
    </message>
    <message>
        <source>{source} is no longer there; put it back or remove it from the queue.</source>
        <translation>{source}：元の場所にありません。元に戻すか、キューから取り除いてください。</translation>
    </message>
    <message>
        <source>{source} may not be read; check its permissions.</source>
        <translation>{source}：読み取りが許可されていません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>{source} was taken out of the queue.</source>
        <translation>{source}：キューから取り除かれました。</translation>
    </message>
    <message>
        <source>{target_name} could not be written as {options_format}; try another format.</source>
        <translation>{target_name}：{options_format} として書き込めませんでした。別の形式をお試しください。</translation>
    </message>
    <message>
        <source>{target_name} could not be written to {target_parent}: {reason}.</source>
        <translation>{target_name}：{target_parent} に書き込めませんでした (原因：{reason})。</translation>
    </message>
    <message>
        <source>{target_name} could not be written: the folder {target_parent} does not exist.</source>
        <translation>{target_name}：書き込めませんでした。フォルダー {target_parent} がありません。</translation>
    </message>
    <message>
        <source>{target_name} could not be written: there is a file where the folder {target_parent} should be; choose another folder.</source>
        <translation>{target_name} を書き込めませんでした。フォルダー {target_parent} があるべき場所にファイルがあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{target_name} could not be written: {target_parent} may not be written to; choose another folder.</source>
        <translation>{target_name}：書き込めませんでした。{target_parent} への書き込みが許可されていません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>{target_name} is already there and was not replaced; choose another name.</source>
        <translation>{target_name}：すでにあり、置き換えませんでした。別の名前にしてください。</translation>
    </message>
    <message>
        <source>{target_name} is the source itself, which is never replaced; choose another name.</source>
        <translation>{target_name}：元の写真そのもので、置き換えることはありません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>{target_name} would be {header_width} x {header_height} pixels, but {file_format} holds at most {longest} a side; choose TIFF or PNG.</source>
        <translation>{target_name}：{header_width} x {header_height} ピクセルになりますが、{file_format} は一辺 {longest} までです。TIFF か PNG を選んでください。</translation>
    </message>
    <message>
        <source>{target} is there already.</source>
        <translation>{target}：すでにあります。</translation>
    </message>
    <message>
        <source>{target} was restored before.</source>
        <translation>{target}：以前に修復済みです。</translation>
    </message>
    <message>
        <source>{what}, so smaller tiles were used.</source>
        <translation>{what}ため、小さいタイルが使われました。</translation>
    </message>
    <message>
        <source>{word} does not exist; check the path or pattern.</source>
        <translation>{word}：見つかりません。パスやパターンを確認してください。</translation>
    </message>
</context>
</TS>
