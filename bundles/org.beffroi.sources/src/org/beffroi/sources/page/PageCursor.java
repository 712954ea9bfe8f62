package org.beffroi.sources.page;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.file.JsonRecords;

/**
 * How a page was when it was last read, or last told of.
 *
 * @param watched the address and the selector that it belongs to; another page or another part begins anew
 * @param changes how many changes were told since the first reading
 * @param paragraphs what the next reading is compared with, empty before the first one
 * @param cut whether that reading stopped before the end of the page
 * @param etag of the answer last read
 * @param lastModified of the answer last read, as its server wrote it
 * @param let when the site was asked whether an address may be read, and said yes
 */
record PageCursor(
        String watched,
        int changes,
        List<String> paragraphs,
        boolean cut,
        Optional<String> etag,
        Optional<String> lastModified,
        Map<String, Instant> let) {

    /** RFC 9309, section 2.4: what a site said is not used for more than a day. */
    private static final Duration BELIEVED = Duration.ofDays(1);

    PageCursor {
        etag = etag.filter(text -> !text.isEmpty());
        lastModified = lastModified.filter(text -> !text.isEmpty());
        paragraphs = List.copyOf(paragraphs);
        let = Map.copyOf(let);
    }

    private static PageCursor none(String watched) {
        return new PageCursor(watched, 0, List.of(), false, Optional.empty(), Optional.empty(), Map.of());
    }

    /** Reads one; of another page, or one that cannot be read, is none: the page is then met for the first time. */
    static PageCursor read(Optional<String> written, PageParameters parameters) {
        String watched =
                parameters.url() + parameters.selector().map(one -> " " + one).orElse("");
        try {
            return written.isEmpty()
                    ? none(watched)
                    : Optional.of(JsonRecords.read(written.get(), PageCursor.class))
                            .filter(kept -> kept.watched().equals(watched))
                            .orElseGet(() -> none(watched));
        } catch (IOException e) {
            return none(watched);
        }
    }

    /** Whether the page was never read. */
    boolean isNew() {
        return paragraphs.isEmpty();
    }

    /** Whether the site said yes for an address lately. */
    boolean mayRead(URI address, Instant now) {
        Instant asked = let.get(address.toString());
        return asked != null && asked.plus(BELIEVED).isAfter(now) && !asked.isAfter(now);
    }

    /** The same, now that the site said yes for an address; what it said of others is forgotten in time. */
    PageCursor letting(URI address, Instant now) {
        Map<String, Instant> more = new LinkedHashMap<>(let);
        more.values().removeIf(when -> !when.plus(BELIEVED).isAfter(now));
        more.put(address.toString(), now);
        return new PageCursor(watched, changes, paragraphs, cut, etag, lastModified, more);
    }

    /** The same after an answer; where a change was told it is one more. */
    PageCursor after(
            boolean told,
            List<String> compared,
            boolean isCut,
            Optional<String> newEtag,
            Optional<String> newModified) {
        return new PageCursor(watched, changes + (told ? 1 : 0), compared, isCut, newEtag, newModified, let);
    }

    String written() {
        return JsonRecords.line(this);
    }
}
