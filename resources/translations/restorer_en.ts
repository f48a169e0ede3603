<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were taken out of the queue.</source>
        <translation>
            <numerusform>%Ln photo was taken out of the queue.</numerusform>
            <numerusform>%Ln photos were taken out of the queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last batch was interrupted; %Ln photo(s) are left. Go on with it, or close this line to forget it.</source>
        <translation>
            <numerusform>The last batch was interrupted; %Ln photo is left. Go on with it, or close this line to forget it.</numerusform>
            <numerusform>The last batch was interrupted; %Ln photos are left. Go on with it, or close this line to forget it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) that failed will be tried again, too.</source>
        <translation>
            <numerusform>%Ln photo that failed will be tried again, too.</numerusform>
            <numerusform>%Ln photos that failed will be tried again, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) an hour</source>
        <translation>
            <numerusform>%Ln photo an hour</numerusform>
            <numerusform>%Ln photos an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) a minute</source>
        <translation>
            <numerusform>%Ln photo a minute</numerusform>
            <numerusform>%Ln photos a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were restored before.</source>
        <translation>
            <numerusform>%Ln photo was restored before.</numerusform>
            <numerusform>%Ln photos were restored before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) restored</source>
        <translation>
            <numerusform>%Ln photo restored</numerusform>
            <numerusform>%Ln photos restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more like it.</source>
        <translation>
            <numerusform>And %Ln more like it.</numerusform>
            <numerusform>And %Ln more like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln being restored</source>
        <translation>
            <numerusform>%Ln being restored</numerusform>
            <numerusform>%Ln being restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restored</source>
        <translation>
            <numerusform>%Ln restored</numerusform>
            <numerusform>%Ln restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s) failed</source>
        <translation>
            <numerusform>%Ln photo failed</numerusform>
            <numerusform>%Ln photos failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message numerus="yes">
        <source>{done} of %Ln photo(s)</source>
        <translation>
            <numerusform>{done} of %Ln photo</numerusform>
            <numerusform>{done} of %Ln photos</numerusform>
        </translation>
    </message>
</context>
</TS>
