package org.beffroi.strategy.document;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Wording;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.model.AnalysisEvidence;
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

    /** The first piece that the reader may see, that is not gone and that says something; empty without one. */
    public Optional<String> first(Collection<Evidence> evidence) {
        return material.shown(evidence).stream()
                .filter(one -> one.getState() != EvidenceState.GONE)
                .flatMap(one -> said(one).stream())
                .findFirst();
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
        Optional<String> month = Optional.ofNullable(mention.getPublished()).map(at -> new Wording(material.locale())
                .month(at.atZone(material.zone()).toLocalDate()));
        String quotation = material.say("note.quotation", PublicQuotation.of(words));
        String by = Pages.together(who.orElse(""), month.orElse(""));
        return by.isEmpty() ? quotation : material.say("note.quotation.by", quotation, by);
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
