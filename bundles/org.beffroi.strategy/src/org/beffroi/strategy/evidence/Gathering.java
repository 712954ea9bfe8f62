package org.beffroi.strategy.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.Evidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.PeakEvidence;
import org.beffroi.strategy.model.QueryEvidence;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;

/**
 * Makes evidence of what was seen in the archive: a mention, a search, an analysis, with what it said at a moment. Without state,
 * for any thread; what it makes is in no strategy yet.
 *
 * <p>An ordinary person is not named: of her mention stay what she said, what kind of speaker she is, where and when, for elected
 * officials and the inside. Name and address are kept of public actors alone.
 */
public final class Gathering {

    /** The longest quotation, in characters: a document for anybody prints twelve words of it at most. */
    private static final int LONGEST = 400;

    private static final String EVIDENCE = "evidence";

    /**
     * A mention as evidence.
     *
     * @param isPublic whether an account is that of a public actor
     * @param at the moment that it is dated with
     */
    public MentionEvidence mention(Entry entry, Predicate<String> isPublic, Instant at, Locale locale) {
        FieldValues values = entry.effective();
        MentionEvidence evidence = ModelFactory.eINSTANCE.createMentionEvidence();
        evidence.setMention(entry.mention().id().value());
        evidence.setQuotation(quotation(values));
        evidence.setSpeaker(values.string(CoreFields.SPEAKER).orElse(null));
        evidence.setPublished(values.time(CoreFields.PUBLISHED).orElse(null));
        evidence.setSource(values.string(CoreFields.OUTLET)
                .or(() ->
                        values.string(CoreFields.NETWORK).map(stored -> CoreFields.NETWORK.valueLabel(stored, locale)))
                .orElse(null));
        Optional<String> account = values.string(CoreFields.AUTHOR);
        if (account.filter(isPublic).isPresent()) {
            evidence.setAuthor(
                    values.string(CoreFields.AUTHOR_NAME).or(() -> account).orElse(null));
            evidence.setAuthorIsPublic(true);
            evidence.setAddress(values.string(CoreFields.URL).orElse(null));
        } else {
            evidence.setDiffusion(Diffusion.ELECTED);
        }
        evidence.setState(EvidenceState.FRESH);
        evidence.setAt(at);
        evidence.setCheckedAt(at);
        return evidence;
    }

    private static String quotation(FieldValues values) {
        String title = values.string(CoreFields.TITLE).orElse("").strip();
        String text = values.string(CoreFields.TEXT_BODY).orElse("").strip();
        String words = (text.isEmpty() ? title : text).replaceAll("\\s+", " ");
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end <= 0 ? LONGEST : end) + "…";
    }

    /**
     * A search as evidence; its count and its days come with {@link #computed}.
     *
     * @param text as it is typed
     * @param from the first day that counts, empty for all of the past
     * @param until the last one, null for today and all that comes
     */
    public QueryEvidence search(
            String text, Optional<LocalDate> from, @Nullable LocalDate until, boolean withoutCopies) {
        QueryEvidence evidence = ModelFactory.eINSTANCE.createQueryEvidence();
        evidence.setName(text);
        evidence.setQuery(text);
        evidence.setFrom(from.orElse(null));
        evidence.setUntil(until);
        evidence.setWithoutCopies(withoutCopies);
        return evidence;
    }

    /**
     * A peak as evidence; its days, what was expected and what sets it apart come with {@link #computed}.
     *
     * @param text the search that it is a peak of, as it is typed; empty for all mentions
     * @param within a moment of the peak
     */
    public PeakEvidence peak(String text, Instant within) {
        PeakEvidence evidence = ModelFactory.eINSTANCE.createPeakEvidence();
        evidence.setQuery(text);
        evidence.setStart(within);
        return evidence;
    }

    /**
     * An analysis as evidence; what it finds comes with {@link #computed}.
     *
     * @param title what it is called
     * @param parameters what it is asked, as it is typed
     */
    public AnalysisEvidence analysis(String id, String title, Map<String, List<String>> parameters) {
        AnalysisEvidence evidence = ModelFactory.eINSTANCE.createAnalysisEvidence();
        evidence.setName(title);
        evidence.setAnalysis(id);
        parameters.forEach((name, values) ->
                values.forEach(value -> evidence.getParameters().add(name + "=" + value)));
        return evidence;
    }

    /**
     * Computes a piece of evidence for the first time.
     *
     * @return the piece itself
     * @throws org.beffroi.core.message.Refusal if its search or its analysis is not understood
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    public <E extends Evidence> E computed(
            E evidence, Dossier dossier, Remeasuring.Wish wish, Cancel cancel, Progress progress) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            new Recomputing(new Ground(
                            DossierRuns.of(dossier, snapshot, wish.locale(), cancel, progress),
                            wish.analyses(),
                            Remeasuring.at(dossier, wish.clock()),
                            wish.by()))
                    .again(evidence);
        }
        evidence.setState(EvidenceState.FRESH);
        return evidence;
    }

    /** Where an element keeps its evidence, empty for one that keeps none. */
    public static Optional<EReference> placeIn(EObject element) {
        return element.eClass().getEStructuralFeature(EVIDENCE) instanceof EReference reference
                        && reference.isContainment()
                ? Optional.of(reference)
                : Optional.empty();
    }

    /** The evidence of an element, in its order; empty for one that keeps none. */
    public static List<Evidence> of(EObject element) {
        return placeIn(element)
                .map(place -> ((List<?>) element.eGet(place))
                        .stream().map(Evidence.class::cast).toList())
                .orElse(List.of());
    }

    /** All of a strategy that can rest on evidence, in its order. */
    public static List<Element> keepers(Strategy strategy) {
        List<Element> all = new ArrayList<>();
        strategy.eAllContents().forEachRemaining(one -> {
            if (one instanceof Element element && placeIn(element).isPresent()) {
                all.add(element);
            }
        });
        return List.copyOf(all);
    }

    /** True where an element rests on the same already: the same mention, search or analysis. */
    public static boolean isThere(EObject element, Evidence evidence) {
        return of(element).stream().anyMatch(there -> isSame(there, evidence));
    }

    private static boolean isSame(Evidence one, Evidence other) {
        return switch (one) {
            case MentionEvidence mention ->
                other instanceof MentionEvidence that && Objects.equals(mention.getMention(), that.getMention());
            case PeakEvidence peak ->
                other instanceof PeakEvidence that
                        && Objects.equals(peak.getQuery(), that.getQuery())
                        && Objects.equals(peak.getStart(), that.getStart());
            case QueryEvidence query ->
                other instanceof QueryEvidence that
                        && !(other instanceof PeakEvidence)
                        && Objects.equals(query.getQuery(), that.getQuery())
                        && Objects.equals(query.getFrom(), that.getFrom())
                        && Objects.equals(query.getUntil(), that.getUntil());
            case AnalysisEvidence analysis ->
                other instanceof AnalysisEvidence that
                        && Objects.equals(analysis.getAnalysis(), that.getAnalysis())
                        && analysis.getParameters().equals(that.getParameters());
            default -> false;
        };
    }
}
