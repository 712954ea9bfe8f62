package org.beffroi.analyses.consultation;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.MentionId;

/** How subjects are called and what people say of them, without the names of these. For one thread. */
final class Words {

    /** Contributions among which a quotation is looked for, the most liked first. */
    private static final int READ = 20;

    private static final int LONGEST = 70;
    private static final Pattern OF_A_PART = Pattern.compile("[?#].*$");

    private final Run run;
    private final Excerpt excerpt;

    Words(Run run) {
        this.run = run;
        this.excerpt = new Excerpt(run);
    }

    /** What somebody said, as it may be quoted. */
    record Quotation(MentionId id, String said, Optional<Long> likes) {}

    /** The name of what is debated. */
    String name(Debate debate) {
        return switch (debate.subject()) {
            case DebateSubject.Proposal(String id) ->
                entry(new MentionId(id)).map(this::name).orElseGet(() -> address(debate)
                        .map(address -> say("consultation.absent.at", address))
                        .orElseGet(() -> say("consultation.absent")));
            case DebateSubject.Register(String source) -> say("consultation.register", source);
        };
    }

    /** The title of a proposal, else the beginning of what it says. */
    String name(Entry proposal) {
        return proposal.effective()
                .string(CoreFields.TITLE)
                .filter(title -> !title.isBlank() && !Excerpt.namesItsAuthor(title, proposal, run))
                .map(Words::cut)
                .or(() -> excerpt.of(proposal).map(Words::cut))
                .orElseGet(() -> say("consultation.untitled"));
    }

    /** The name of a proposal that nobody answered. */
    String name(Contribution proposal) {
        return entry(proposal.id()).map(this::name).orElseGet(() -> say("consultation.untitled"));
    }

    /** What most people liked of a side, of what may be quoted; empty where nothing may. */
    Optional<Quotation> quotation(Debate debate, Stance side) {
        return debate.contributions().stream()
                .filter(one -> one.isOn(side))
                .sorted(Contribution.MOST_LIKED)
                .limit(READ)
                .flatMap(one ->
                        entry(one.id())
                                .flatMap(excerpt::of)
                                .map(said -> new Quotation(one.id(), said, one.likes()))
                                .stream())
                .findFirst();
    }

    /** Where a proposal is that was not imported, by the addresses of what answers it. */
    private Optional<String> address(Debate debate) {
        return debate.contributions().stream()
                .limit(READ)
                .flatMap(one -> entry(one.id()).stream())
                .flatMap(Words::addresses)
                .findFirst();
    }

    private static Stream<String> addresses(Entry contribution) {
        // An address that ends in the place of a comment on its page is that of the page and of the comment.
        Stream<String> page = contribution.effective().string(CoreFields.URL).stream()
                .filter(url -> OF_A_PART.matcher(url).find());
        List<String> links = contribution.effective().strings(CoreFields.LINKS);
        return Stream.concat(page, links.stream().limit(1))
                .map(url -> OF_A_PART.matcher(url).replaceFirst(""))
                .flatMap(url -> bare(url).stream());
    }

    private static Optional<String> bare(String url) {
        try {
            URI uri = URI.create(url);
            return Optional.ofNullable(uri.getHost()).map(host -> host + uri.getPath());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Entry> entry(MentionId id) {
        return run.snapshot().entry(id);
    }

    private static String cut(String name) {
        String plain = name.replaceAll("\\s+", " ").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)).strip() + " …";
    }

    private String say(String key, Object... arguments) {
        return run.say(Consultation.class, key, arguments);
    }
}
