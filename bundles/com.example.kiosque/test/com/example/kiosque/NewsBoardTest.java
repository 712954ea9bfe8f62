package com.example.kiosque;

import org.beffroi.core.notify.Notifier;
import org.beffroi.core.source.Web;
import org.beffroi.testing.notify.NotifierContract;

class NewsBoardTest extends NotifierContract<NewsBoard.Parameters> {

    @Override
    protected Notifier<NewsBoard.Parameters> notifier(Web web) {
        return new NewsBoard(web);
    }

    @Override
    protected NewsBoard.Parameters parameters() {
        return new NewsBoard.Parameters("https://kiosque.example/board", "s3cret");
    }
}
