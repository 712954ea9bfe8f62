package org.beffroi.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beffroi.core.message.Refusal;
import org.beffroi.testing.fuzz.FuzzContract;

/** Lists of feeds: what is written of what was read is read as the same. */
class OpmlFuzzTest extends FuzzContract {

    OpmlFuzzTest() {
        super("opml");
    }

    @Override
    protected void read(byte[] input) {
        List<Opml.Outline> feeds;
        try {
            feeds = Opml.read(input, "fils.opml");
        } catch (Refusal refusal) {
            told(refusal.sentence());
            return;
        }
        String written = Opml.write("Nos fils", feeds);
        List<Opml.Outline> again = Opml.read(written.getBytes(StandardCharsets.UTF_8), "fils.opml");
        assertThat(again).extracting(Opml.Outline::address).isEqualTo(addresses(feeds));
        assertThat(Opml.write("Nos fils", again)).isEqualTo(written);
    }

    private static List<java.net.URI> addresses(List<Opml.Outline> feeds) {
        return feeds.stream().map(Opml.Outline::address).toList();
    }
}
