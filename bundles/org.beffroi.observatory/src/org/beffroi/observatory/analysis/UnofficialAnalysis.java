package org.beffroi.observatory.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Question;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Order;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.Prose;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.candidate.CandidateSearch;
import org.beffroi.observatory.kept.ObservatoryFolder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which accounts are named after the territory that the dossier is about and declared by nobody, what people judged them to be, how many follow
 * them: by the dossier’s judgements, its lists of accounts seen, its latest directory, and its mentions: usually those alone whose
 * author, or whom they mention, is called so.
 */
@Component(service = Analysis.class)
@Analysis.Info(id = "unofficial", question = Question.WHO_SPEAKS)
public final class UnofficialAnalysis implements Analysis<UnofficialAnalysis.Parameters> {

    private final Territories territories;

    @Activate
    public UnofficialAnalysis(@Reference Territories territories) {
        this.territories = territories;
    }

    /**
     * How much is read.
     *
     * @param whole whether all mentions are, which takes as long as they are many: by links and shown names more may be found
     */
    public record Parameters(boolean whole) {}

    @Override
    public Answer answer(Parameters parameters, Run run) {
        run.cancel().check();
        Path beside = run.codebook().toAbsolutePath().resolveSibling(ObservatoryFolder.NAME);
        CandidateSearch search = new CandidateSearch(
                new ObservatoryFolder(beside), run.codebook(), run.zone(), run.territory(), territories);
        Optional<Territory> about = search.about();
        return about.map(territory -> parameters.whole()
                        ? whole(search, territory, run)
                        : search.find(territory, run.snapshot(), run.cancel()))
                .map(found -> new UnofficialFound(found, parameters.whole(), run).answer())
                .orElseGet(() -> nowhere(run));
    }

    private static CandidateSearch.Found whole(CandidateSearch search, Territory territory, Run run) {
        MentionPages mentions = new MentionPages(
                run.snapshot(),
                new Query.Everything(),
                Order.NEWEST,
                run.snapshot().size(),
                run.cancel(),
                run.progress());
        return search.find(List.of(territory), Optional.empty(), Optional.empty(), mentions, (author, mention) -> {})
                .getFirst();
    }

    private static Answer nowhere(Run run) {
        String why = run.say(UnofficialAnalysis.class, "analysis.unofficial.nowhere");
        return new Answer(
                new Prose(
                        run.say(UnofficialAnalysis.class, "analysis.unofficial"),
                        List.of(new Prose.Finding(why, Prose.Weight.CAUTION, Optional.empty()))),
                List.of(),
                UnofficialFound.COUNTED.stream()
                        .map(key -> Measure.unmeasured(key, UnofficialFound.label(key, run), why))
                        .toList(),
                0,
                List.of());
    }
}
