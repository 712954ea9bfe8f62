package org.beffroi.sources.feed;

import java.net.URI;
import org.beffroi.core.source.Source;
import org.beffroi.core.source.Web;
import org.beffroi.testing.source.ReplayedWeb;
import org.beffroi.testing.source.SourceContract;

class FeedSourceContractTest extends SourceContract<FeedParameters> {

    private static final URI FEED = URI.create("https://echo.example/rss.xml");

    @Override
    protected Source<FeedParameters> source(Web web) {
        return new FeedSource(web);
    }

    @Override
    protected FeedParameters parameters() {
        return FeedParameters.of(FEED);
    }

    @Override
    protected ReplayedWeb recorded() {
        return new ReplayedWeb().at(FEED, """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel>
              <title>L’Écho</title><link>https://echo.example/</link><description>Tout</description>
              <item><title>Le pont rouvre</title><link>https://echo.example/1</link><guid>1</guid>
                <pubDate>Mon, 03 Mar 2025 06:00:00 +0100</pubDate><description>Enfin.</description></item>
              <item><title>La cantine au régime</title><link>https://echo.example/2</link><guid>2</guid>
                <pubDate>Tue, 04 Mar 2025 06:00:00 +0100</pubDate><description>Poulet.</description></item>
            </channel></rss>\
            """);
    }
}
