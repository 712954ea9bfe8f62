package org.beffroi.strategy.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.DocumentEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.SurveyEvidence;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence in one line: a quotation with who spoke and when, a count with its days, what an analysis or a survey found.
 * A quotation is twelve words at most for any reader; for anybody without a name.
 *
 * @param material for whom it is said
 */
public record EvidenceLine(Material material) {

    public EvidenceLine {
        Objects.requireNonNull(material);
    }

    /** The piece that says most of those that the reader may see and that are not gone; empty without one. */
    public Optional<String> first(Collection<Evidence> evidence) {
        return all(evidence).findFirst();
    }

    /**
     * All of them that say something: first sentences that an analysis or a survey found, then what people said, then counts, then
     * what a public voice said and documents, which tell least of how things are; among equals as they stand.
     */
    public Stream<String> all(Collection<Evidence> evidence) {
        return material.shown(evidence).stream()
                .filter(one -> one.getState() != EvidenceState.GONE)
                .sorted(Comparator.comparing(EvidenceLine::rank))
                .flatMap(one -> said(one).stream());
    }

    private static int rank(Evidence evidence) {
        return switch (evidence) {
            case AnalysisEvidence analysis -> 0;
            case SurveyEvidence survey -> 0;
            case MentionEvidence mention -> mention.isAuthorIsPublic() ? 3 : 1;
            case QueryEvidence query -> 2;
            default -> 3;
        };
    }

    private Optional<String> said(Evidence evidence) {
        return switch (evidence) {
            case MentionEvidence mention -> text(mention.getQuotation()).map(words -> quoted(mention, words));
            case QueryEvidence query -> Optional.ofNullable(query.getCount()).map(count -> counted(query, count));
            case AnalysisEvidence analysis -> text(analysis.getFinding());
            case SurveyEvidence survey -> text(survey.getFinding());
            case DocumentEvidence document ->
                text(document.getTitle())
                        .map(title -> document.getOn() == null
                                ? title
                                : material.say("evidence.published", title, material.day(document.getOn())));
            default -> Optional.empty();
        };
    }

    private String quoted(MentionEvidence mention, String words) {
        Optional<String> who = mention.isAuthorIsPublic()
                ? text(mention.getAuthor())
                : text(mention.getSpeaker()).map(speaker -> CoreFields.SPEAKER.valueLabel(speaker, material.locale()));
        boolean isHidden = isHidden(mention);
        Optional<String> where = isHidden ? Optional.empty() : text(mention.getSource());
        String quotation = material.say("note.quotation", PublicQuotation.begun(PublicQuotation.of(words)));
        String by = Stream.of(who, where.filter(place -> !who.equals(Optional.of(place))), when(mention, isHidden))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return by.isEmpty() ? quotation : material.say("note.quotation.by", quotation, by);
    }

    /** Where and on which day a person without a public part wrote would tell who it was: those who work on it alone are told. */
    private boolean isHidden(MentionEvidence mention) {
        return material.isPublic() || (!mention.isAuthorIsPublic() && material.audience() != Diffusion.INTERNAL);
    }

    /** Its day with the year, or the month alone. */
    private Optional<String> when(MentionEvidence mention, boolean isHidden) {
        return Optional.ofNullable(mention.getPublished())
                .map(at -> at.atZone(material.zone()).toLocalDate())
                .map(day -> isHidden ? new Wording(material.locale()).month(day) : material.day(day));
    }

    private String counted(QueryEvidence query, int count) {
        String span = new FigureBasis(material.figures()).span(query.getFrom(), query.getUntil());
        String name = material.name(query);
        return name.isEmpty()
                ? material.say("note.counted.bare", count, material.number(count), span)
                : material.say("note.counted", count, material.number(count), name, span);
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
