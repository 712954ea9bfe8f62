package org.beffroi.cli.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.cli.mail.Recipients;
import org.beffroi.cli.search.Limit;
import org.beffroi.cli.search.Question;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Order;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.Searches.SavedSearch;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.dossier.period.PeriodReader;
import org.beffroi.dossier.period.TypedPeriod;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a digest, or adds to one: its searches in the order in which they are typed, then its watches, then its analyses. */
@Component
@Command.Info(id = "digests add")
public final class DigestsAddCommand implements Command<DigestsAddCommand.Parameters> {

    /** Between a title and its query; an equals sign means nothing in a query. */
    static final String AFTER_TITLE = " = ";

    private static final int MOST_SHOWN = 100;

    private final Analyses analyses;

    @Activate
    public DigestsAddCommand(@Reference Analyses analyses) {
        this.analyses = analyses;
    }

    /**
     * What the digest is made of.
     *
     * @param name of a new digest, or of one that is there and grows
     * @param title of the document; absent: the one it has, else its name
     * @param search each a query, {@code Title = query}, or the name of a saved search
     * @param watch each the name of a watch
     * @param analysis each an analysis with its parameters, {@code volume; query=cantine; every=week}, after a title where it
     *     is to have one of its own
     * @param period of the searches given here, and of the analyses that have none of their own; {@code all} for all dates
     * @param show how many mentions each item quotes
     * @param sort which ones
     * @param recipient each a person to whom it goes
     * @param from from whom it goes
     */
    public record Parameters(
            @Argument String name,
            Optional<String> title,
            @Whole List<String> search,
            @Whole List<String> watch,
            @Whole List<String> analysis,
            @Default("7j") String period,
            @Default("3") int show,
            @Default("newest") Order sort,
            @Whole List<String> recipient,
            Optional<String> from) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.name().isBlank()) {
            throw WrongUse.of("name.blank");
        }
        if (parameters.show() < 0 || parameters.show() > MOST_SHOWN) {
            throw WrongUse.of("digest.show.range", parameters.show(), MOST_SHOWN);
        }
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<Digest> known = dossier.digests().named(parameters.name());
        List<Digest.Item> items = new ArrayList<>(known.map(Digest::items).orElse(List.of()));
        Optional<List<Digest.Item>> added = added(parameters, dossier, workplace);
        if (added.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        items.addAll(added.get());
        if (items.isEmpty()) {
            throw WrongUse.of("digest.nothing.in.it");
        }
        List<Correspondent> recipients =
                new ArrayList<>(known.map(Digest::recipients).orElse(List.of()));
        recipients.addAll(Recipients.of(parameters.recipient()));
        dossier.digests()
                .save(new Digest(
                        parameters.name(),
                        parameters.title().or(() -> known.map(Digest::title)).orElse(parameters.name()),
                        known.map(Digest::language).orElse(workplace.locale()),
                        parameters.from().map(Recipients::of).or(() -> known.flatMap(Digest::sender)),
                        recipients.stream().distinct().toList(),
                        items,
                        known.map(Digest::forms).orElse(Map.of()),
                        known.flatMap(Digest::schedule),
                        known.map(Digest::period).orElse(Digest.USUAL_PERIOD)));
        workplace.tell(Sentence.of(getClass(), "digest.add.done", parameters.name(), items.size()));
        return Outcome.DONE;
    }

    /** The items that are typed; empty where a query is not understood, which has then been told. */
    private Optional<List<Digest.Item>> added(Parameters parameters, Dossier dossier, Workplace workplace) {
        List<Digest.Item> items = new ArrayList<>();
        for (String typed : parameters.search()) {
            Optional<Digest.Item> search = search(typed, parameters, dossier, workplace);
            if (search.isEmpty()) {
                return Optional.empty();
            }
            items.add(search.get());
        }
        for (String watch : parameters.watch()) {
            KeptThings.WATCHES.find(watch, dossier);
            items.add(new Digest.Watched(watch, parameters.show()));
        }
        for (String analysis : parameters.analysis()) {
            items.add(dated(new AnalysisLine(analyses).read(analysis), parameters, dossier));
        }
        return Optional.of(items);
    }

    /** An analysis is of the same days as the searches, unless it has its own. */
    private Digest.Item dated(Digest.Analysed analysed, Parameters parameters, Dossier dossier) {
        ItemPeriod periods = new ItemPeriod(id -> Optional.of(analyses.named(id)));
        return periods.of(analysed).isPresent() ? analysed : periods.in(analysed, period(parameters, dossier));
    }

    /** Days as the language of queries writes them, or as people do: {@code mars 2025}. */
    private static Optional<String> period(Parameters parameters, Dossier dossier) {
        String typed = parameters.period();
        if (Limit.isAll(typed)) {
            return Optional.empty();
        }
        try {
            new StandingQueries(dossier.archive().fields()).period(typed);
            return Optional.of(typed);
        } catch (Refusal notOfTheLanguage) {
            return switch (new PeriodReader(dossier.today()).read(typed)) {
                case PeriodReader.Always() -> Optional.empty();
                case PeriodReader.Within(Query.Period days) -> Optional.of(TypedPeriod.of(days));
                case PeriodReader.Unclear() -> throw notOfTheLanguage;
            };
        }
    }

    private static Optional<Digest.Item> search(
            String typed, Parameters parameters, Dossier dossier, Workplace workplace) {
        int equals = typed.indexOf(AFTER_TITLE);
        String asked = equals < 0 ? typed : typed.substring(equals + AFTER_TITLE.length());
        Optional<SavedSearch> saved = dossier.searches().saved().stream()
                .filter(search -> search.name().equals(asked.strip()))
                .findFirst();
        String query = saved.map(SavedSearch::query).orElse(asked).strip();
        Optional<Question> question =
                Question.read(List.of(query), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> period = period(parameters, dossier);
        String title = equals < 0 ? saved.map(SavedSearch::name).orElse(asked) : typed.substring(0, equals);
        String shownTitle = title.isBlank() || title.strip().equals("*") ? everything(workplace) : title.strip();
        return Optional.of(new Digest.Search(shownTitle, query, period, parameters.show(), parameters.sort()));
    }

    private static String everything(Workplace workplace) {
        return Sentence.of(DigestsAddCommand.class, "digest.everything").in(workplace.locale());
    }
}
