package org.beffroi.observatory.candidate;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.census.NetworkName;

/**
 * What to do about an account that wants to be taken for a body: what to gather before it is gone, whom to write to, what to say to
 * inhabitants. It names services and describes where their forms are found; addresses change and are not made up here.
 *
 * @param judged the account, judged an impostor
 * @param territory the one that it is named after
 */
public record ImpostorSheet(JudgedAccount judged, Territory territory) {

    private static final int GATHERED = 6;
    private static final int TOLD = 3;

    /**
     * A part of the sheet.
     *
     * @param title above it
     * @param lines one thing to do, or to know, each
     */
    public record Part(Sentence title, List<Sentence> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** What it is about, in a line. */
    public Sentence title() {
        return say("title", judged.account().page(), territory.name());
    }

    /** Its parts, in the order in which things are done. */
    public List<Part> parts() {
        return List.of(
                new Part(say("account"), account()),
                new Part(say("gather"), numbered("gather", GATHERED)),
                new Part(say("write"), write()),
                new Part(say("tell"), numbered("tell", TOLD)));
    }

    private List<Sentence> account() {
        List<Sentence> lines = new ArrayList<>();
        lines.add(say(
                "account.page",
                NetworkName.of(judged.account().network()),
                judged.account().page()));
        lines.add(say("account.judged", judged.day(), judged.by()));
        if (!judged.note().isBlank()) {
            lines.add(say("account.note", judged.note()));
        }
        return lines;
    }

    private List<Sentence> write() {
        List<Sentence> lines = new ArrayList<>();
        String network = NetworkName.of(judged.account().network());
        lines.add(
                switch (judged.account().network()) {
                    case FACEBOOK, INSTAGRAM, THREADS -> say("write.meta", network);
                    case X -> say("write.x");
                    case YOUTUBE -> say("write.youtube");
                    case LINKEDIN -> say("write.linkedin");
                    case TIKTOK -> say("write.tiktok");
                    case MASTODON -> say("write.mastodon");
                    case BLUESKY -> say("write.bluesky");
                    default -> say("write.other", network);
                });
        lines.add(say("write.law"));
        lines.add(say("write.help"));
        lines.add(say("write.pharos"));
        lines.add(say("write.complaint"));
        return lines;
    }

    private static List<Sentence> numbered(String part, int many) {
        List<Sentence> lines = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            lines.add(say(part + "." + i));
        }
        return lines;
    }

    private static Sentence say(String key, Object... arguments) {
        return Sentence.of(ImpostorSheet.class, "impostor." + key, arguments);
    }
}
