package org.beffroi.strategy.document;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.document.Part;
import org.beffroi.core.document.Run;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Wording;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;
import org.beffroi.strategy.measure.FigureBasis;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Answer;
import org.beffroi.strategy.model.DocumentEvidence;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.Fieldwork;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.Point;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.SurveyEvidence;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is printed: what was said, counted or found, on what base, for which period, computed when.
 *
 * <p>For anybody, a quotation is twelve words at most, with the kind of speaker and the month; no name, no link.
 */
public final class EvidenceParts {

    private final Material material;

    /** Evidence for that reader. */
    public EvidenceParts(Material material) {
        this.material = material;
    }

    /** Blocks of all pieces that the reader may see and that are not gone. */
    public List<Part> of(Collection<Evidence> evidence) {
        List<Part> parts = new ArrayList<>();
        for (Evidence one : material.shown(evidence)) {
            if (one.getState() != EvidenceState.GONE) {
                List<Part> said = parts(one);
                if (!said.isEmpty()) {
                    parts.add(new Part.Block(Anchors.of(one, "e"), said));
                }
            }
        }
        return parts;
    }

    private List<Part> parts(Evidence evidence) {
        return switch (evidence) {
            case MentionEvidence mention -> mention(mention);
            case QueryEvidence query -> query(query);
            case AnalysisEvidence analysis -> finding(analysis.getFinding(), basis(analysis));
            case SurveyEvidence survey -> finding(survey.getFinding(), basis(survey));
            case DocumentEvidence document -> document(document);
            default -> List.of();
        };
    }

    private List<Part> mention(MentionEvidence mention) {
        String words =
                mention.getQuotation() == null ? "" : mention.getQuotation().strip();
        if (words.isEmpty()) {
            return List.of();
        }
        boolean all = !material.isPublic();
        String quoted = PublicQuotation.begun(all ? words : PublicQuotation.of(words));
        Optional<String> author = all || mention.isAuthorIsPublic()
                ? Optional.ofNullable(mention.getAuthor()).filter(text -> !text.isBlank())
                : Optional.empty();
        Optional<String> who = author.or(() -> Optional.ofNullable(mention.getSpeaker())
                .filter(text -> !text.isBlank())
                .map(speaker -> CoreFields.SPEAKER.valueLabel(speaker, material.locale())));
        return List.of(new Part.Quotation(
                Optional.empty(),
                Run.words(quoted),
                who,
                where(mention, all),
                Optional.empty(),
                all ? link(mention.getAddress()) : Optional.empty(),
                Optional.empty(),
                List.of(),
                Ink.NEUTRAL));
    }

    /** Its source and its day, with the year since a document lasts; for anybody its month alone. */
    private Optional<String> where(MentionEvidence mention, boolean all) {
        String when = Optional.ofNullable(mention.getPublished())
                .map(at -> at.atZone(material.zone()).toLocalDate())
                .map(day -> all ? material.day(day) : new Wording(material.locale()).month(day))
                .orElse("");
        return Optional.of(Pages.together(all ? mention.getSource() : "", when)).filter(text -> !text.isEmpty());
    }

    private static Optional<URI> link(@Nullable String address) {
        try {
            return Optional.ofNullable(address)
                    .filter(text -> !text.isBlank())
                    .map(URI::create)
                    .filter(Run.Link::mayLead);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Part> query(QueryEvidence query) {
        if (query.getCount() == null) {
            // Computed, and not counted: nobody watched on its days.
            return query.getAt() == null || query.getChange() == null
                    ? List.of()
                    : List.of(Part.Paragraph.of(query.getChange()), Part.Note.of(basis(query)));
        }
        List<Part> parts = new ArrayList<>();
        String name = material.name(query);
        parts.add(new Part.KeyFigure(
                material.number(query.getCount()),
                Run.words(material.say("evidence.mentions", query.getCount(), name))));
        if (query instanceof PeakEvidence peak) {
            explanation(peak).map(Part.Paragraph::of).ifPresent(parts::add);
        }
        if (query.getPoints().size() > 1) {
            material.picture(series(query))
                    .ifPresent(picture -> parts.add(new Part.PicturePart(
                            Optional.of(name.isEmpty() ? material.say("evidence.by.day") : name), picture)));
        }
        parts.add(Part.Note.of(basis(query)));
        return parts;
    }

    /** What sets a peak apart; where nobody said it, what was expected instead of it. */
    private Optional<String> explanation(PeakEvidence peak) {
        return Optional.ofNullable(peak.getExplanation())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.ofNullable(peak.getExpected())
                        .map(expected -> material.say("evidence.peak.expected", material.number(expected))));
    }

    private Series series(QueryEvidence query) {
        List<Series.Point> points = new ArrayList<>();
        for (Point point : query.getPoints()) {
            double place =
                    point.getOn().atStartOfDay(material.zone()).toInstant().toEpochMilli();
            points.add(Series.Point.of(
                    place,
                    point.getValue() == null ? Double.NaN : point.getValue().doubleValue()));
        }
        List<Series.Mark> marks = query instanceof PeakEvidence peak && peak.getStart() != null
                ? List.of(new Series.Mark(
                        peak.getStart().toEpochMilli(),
                        Optional.ofNullable(peak.getEnd())
                                .orElse(peak.getStart())
                                .toEpochMilli(),
                        material.say("evidence.peak"),
                        Ink.ALARM,
                        Optional.empty()))
                : List.of();
        String title = material.name(query);
        return new Series(
                title.isEmpty() ? material.say("evidence.by.day") : title,
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.DAY, material.zone())),
                material.say("evidence.unit"),
                false,
                List.of(new Series.Line(
                        "mentions", material.say("evidence.unit"), Series.Style.BARS, Ink.ACCENT, points)),
                marks);
    }

    /** Base, period and date of computation; the query itself where the reader may see it. */
    private String basis(QueryEvidence query) {
        List<String> said = new ArrayList<>();
        said.add(bases().span(query.getFrom(), query.getUntil()));
        if (query.isWithoutCopies()) {
            said.add(material.say("evidence.without.copies"));
        }
        if (!material.isPublic() && query.getQuery() != null) {
            said.add(material.say("evidence.query", query.getQuery()));
        }
        computed(query).ifPresent(said::add);
        return String.join(" · ", said) + ".";
    }

    private Optional<String> computed(Evidence evidence) {
        return Optional.ofNullable(evidence.getAt()).map(at -> material.say("evidence.computed", material.day(at)));
    }

    private FigureBasis bases() {
        return new FigureBasis(material.figures());
    }

    private List<String> basis(AnalysisEvidence analysis) {
        List<String> said = new ArrayList<>();
        Optional.ofNullable(analysis.getBase()).filter(mentions -> mentions > 0).ifPresent(mentions -> {
            said.add(bases().analysed(mentions));
            said.add(bases().asked(analysis.getParameters(), analysis.getAt()));
        });
        computed(analysis).ifPresent(said::add);
        return said;
    }

    /** How many answered, when and in what; of what is not for this reader, only when it was noted. */
    private List<String> basis(SurveyEvidence survey) {
        List<String> said = new ArrayList<>();
        Fieldwork work = survey.getFieldwork();
        if (material.shows(work)) {
            answers(survey, work).ifPresent(answers -> said.add(material.say("evidence.answers", answers)));
            Optional.ofNullable(work.getOn()).ifPresent(on -> said.add(material.say("figure.read", material.day(on))));
            Optional.of(material.name(work))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> said.add(material.say("evidence.source.in", name)));
        }
        if (said.isEmpty() && survey.getAt() != null) {
            said.add(material.say("evidence.noted", material.day(survey.getAt())));
        }
        return said;
    }

    /** Answers to its question; where they were not counted, those who took part. */
    private static Optional<Integer> answers(SurveyEvidence survey, Fieldwork work) {
        int counted = work.getAnswers().stream()
                .filter(answer -> answer.getCount() != null
                        && survey.getQuestion() != null
                        && survey.getQuestion().equals(answer.getQuestion()))
                .mapToInt(Answer::getCount)
                .sum();
        return counted > 0 ? Optional.of(counted) : Optional.ofNullable(work.getParticipants());
    }

    private static List<Part> finding(@Nullable String finding, List<String> basis) {
        if (finding == null || finding.isBlank()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(Part.Paragraph.of(finding.strip()));
        if (!basis.isEmpty()) {
            parts.add(Part.Note.of(String.join(" · ", basis) + "."));
        }
        return parts;
    }

    private List<Part> document(DocumentEvidence document) {
        List<Part> parts = new ArrayList<>(Rich.parts(document.getExcerpt()));
        String title = Optional.ofNullable(document.getTitle()).orElse("").strip();
        if (!title.isEmpty()) {
            String source = document.getOn() == null
                    ? title
                    : material.say("evidence.published", title, material.day(document.getOn()));
            parts.add(Part.Note.of(material.say("evidence.source", source)));
        }
        return parts;
    }
}
