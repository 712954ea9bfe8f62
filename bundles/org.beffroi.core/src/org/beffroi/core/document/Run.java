package org.beffroi.core.document;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A stretch of text within a line: plain, stressed, marked, or leading somewhere. Signs of direction in it are closed in it, so
 * that what somebody wrote cannot turn what stands beside it.
 */
@ProviderType
public sealed interface Run {

    /** The words, without what they look like. */
    String text();

    /** Plain words. */
    record Words(String text) implements Run {
        public Words {
            text = Directions.closed(text);
        }
    }

    /** Words that count more than their neighbours. */
    record Strong(String text) implements Run {
        public Strong {
            text = Directions.closed(text);
        }
    }

    /** Words that count less than their neighbours, such as a unit or an explanation. */
    record Quiet(String text) implements Run {
        public Quiet {
            text = Directions.closed(text);
        }
    }

    /** Words that were looked for. */
    record Marked(String text) implements Run {
        public Marked {
            text = Directions.closed(text);
        }
    }

    /**
     * Words that lead to a page.
     *
     * @param text says where it leads, also when read alone
     * @param target an address of the web or of mail
     */
    record Link(String text, URI target) implements Run {

        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        public Link {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A link says where it leads");
            }
            if (!mayLead(target)) {
                throw new IllegalArgumentException("A link of a document leads to the web or to a mail: " + target);
            }
            text = Directions.shown(text);
        }

        /** True for addresses that a document may lead to: http, https and mailto; never a script, never a file. */
        public static boolean mayLead(URI target) {
            return target.getScheme() != null
                    && SCHEMES.contains(target.getScheme().toLowerCase(Locale.ROOT))
                    && (target.isOpaque() || target.getHost() != null);
        }
    }

    /**
     * Words that lead to another place of the same document.
     *
     * @param text says where it leads, also when read alone
     * @param anchor of a block
     */
    record Reference(String text, String anchor) implements Run {
        public Reference {
            if (text.isBlank() || !Part.Block.isAnchor(anchor)) {
                throw new IllegalArgumentException("A reference says where it leads, to an anchor: " + anchor);
            }
            text = Directions.shown(text);
        }
    }

    /**
     * A note at the foot of the page, where there are pages; else at the end.
     *
     * @param runs what it says; no notes within
     */
    record Foot(List<Run> runs) implements Run {
        public Foot {
            runs = List.copyOf(runs);
            if (runs.stream().anyMatch(Foot.class::isInstance)) {
                throw new IllegalArgumentException("A note at the foot has no notes");
            }
        }

        /** Nothing: it is not part of the line. */
        @Override
        public String text() {
            return "";
        }
    }

    /** A text of plain words. */
    static List<Run> words(String text) {
        return List.of(new Words(text));
    }

    /** The words of some runs, one after the other. */
    static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
