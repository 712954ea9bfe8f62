package org.beffroi.sources.mastodon;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.beffroi.core.file.JsonRecords;

/**
 * Where an instance was left.
 *
 * @param newest number of the newest status seen, empty before the first visit
 * @param back address of the next older page, empty once the past was read far enough
 * @param pages how many pages of the past were read
 * @param account number of the account, found once
 * @param recent numbers and identities of statuses that may still be edited or deleted, the longest unchecked first
 */
record MastodonCursor(String newest, String back, int pages, String account, SequencedMap<String, String> recent) {

    private static final int REMEMBERED = 400;

    static final MastodonCursor NONE = new MastodonCursor("", "", 0, "", new LinkedHashMap<>());

    /** A cursor as it was kept. */
    private record Kept(
            Optional<String> newest,
            Optional<String> back,
            int pages,
            Optional<String> account,
            Map<String, String> recent) {}

    static MastodonCursor read(String written) {
        try {
            Kept kept = JsonRecords.read(written, Kept.class);
            return new MastodonCursor(
                    kept.newest().orElse(""),
                    kept.back().orElse(""),
                    kept.pages(),
                    kept.account().orElse(""),
                    new LinkedHashMap<>(kept.recent()));
        } catch (IOException e) {
            return NONE; // everything is met again under its identity
        }
    }

    /** Whether a number is newer than another: both grow with time, and so does their length. */
    static boolean isNewer(String one, String other) {
        return one.length() != other.length() ? one.length() > other.length() : one.compareTo(other) > 0;
    }

    MastodonCursor withAccount(String number) {
        return new MastodonCursor(newest, back, pages, number, recent);
    }

    /** After a page with these statuses, numbers and identities. */
    MastodonCursor after(Map<String, String> statuses, String older, int pagesRead) {
        String latest = newest;
        LinkedHashMap<String, String> known = new LinkedHashMap<>(recent);
        for (Map.Entry<String, String> status : statuses.entrySet()) {
            latest = isNewer(status.getKey(), latest) ? status.getKey() : latest;
            known.putIfAbsent(status.getKey(), status.getValue());
        }
        while (known.size() > REMEMBERED) {
            String oldest = known.keySet().stream()
                    .reduce((a, b) -> isNewer(a, b) ? b : a)
                    .orElseThrow();
            known.remove(oldest);
        }
        return new MastodonCursor(latest, older, pagesRead, account, known);
    }

    /** After these statuses were checked: those that are still there go to the end. */
    MastodonCursor checked(Map<String, Boolean> there) {
        LinkedHashMap<String, String> known = new LinkedHashMap<>(recent);
        there.forEach((id, still) -> {
            String uri = known.remove(id);
            if (still && uri != null) {
                known.put(id, uri);
            }
        });
        return new MastodonCursor(newest, back, pages, account, known);
    }

    String written() {
        return JsonRecords.line(this);
    }
}
