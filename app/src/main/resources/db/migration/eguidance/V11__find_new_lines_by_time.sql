-- Every node looks up the lines of the last seconds each second, in case it missed a hint: without this it reads all lines there are.
create index message_by_time on eguidance.message (at);
