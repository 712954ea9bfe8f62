package org.beffroi.cli.verb;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.dossier.folder.AccessLog;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lists the accounts and sites that look like listed ones, each with the reason in words: candidates for people to judge,
 * those whose mentions a person coded left out.
 */
@Component
@Command.Info(id = "speakers candidates")
public final class SpeakersCandidatesCommand implements Command<SpeakersCandidatesCommand.Parameters> {

    private final Formats formats;
    private final Clock clock;

    @Activate
    public SpeakersCandidatesCommand(@Reference List<TableWriter> writers) {
        this(writers, Clock.systemUTC());
    }

    SpeakersCandidatesCommand(List<TableWriter> writers, Clock clock) {
        this.formats = Formats.of(writers);
        this.clock = clock;
    }

    /**
     * Among what.
     *
     * @param query which mentions, all where absent
     * @param format name of a format; absent: a table
     * @param showNames whether accounts show, which is logged
     */
    public record Parameters(@Argument List<String> query, Optional<String> format, boolean showNames) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        String format = formats.chosen(parameters.format(), Optional.empty(), workplace.width());
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<Question> question =
                Question.read(parameters.query(), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        List<List<Object>> rows;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Query query =
                    new Query.And(List.of(question.get().query(), new Query.FieldIs(CoreFields.IMITATES.name(), "*")));
            long count = snapshot.count(query, workplace.cancel());
            if (parameters.showNames()) {
                new AccessLog(dossier.folder(), clock)
                        .namesShown(
                                workplace.person(),
                                "speakers candidates",
                                question.get().text(),
                                count);
            }
            MentionPages found = new MentionPages(
                    snapshot,
                    query,
                    Order.NEWEST,
                    count,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "search.writing")));
            ShownNames names = new ShownNames(dossier.pseudonyms()::shown, parameters.showNames());
            rows = rows(found, names, dossier, workplace);
        }
        if (rows.isEmpty() && format.equals(Formats.TABLE)) {
            workplace.tell(Sentence.of(getClass(), "speakers.candidates.none"));
            return Outcome.DONE;
        }
        new Delivery(workplace, Optional.empty())
                .write(formats.writers().get(format), sheet(dossier, workplace), rows.iterator());
        return Outcome.DONE;
    }

    /** Who, where, whom. */
    private record Account(String author, String network, String imitated) {}

    /** What was met under it. */
    private static final class Met {
        private final String latest;
        private final String reason;
        private long mentions;

        Met(String latest, String reason) {
            this.latest = latest;
            this.reason = reason;
        }
    }

    private static List<List<Object>> rows(MentionPages found, ShownNames names, Dossier dossier, Workplace workplace) {
        Map<Account, Met> accounts = new LinkedHashMap<>();
        while (found.hasNext()) {
            Entry entry = found.next();
            if (!isJudged(entry)) {
                Account account = new Account(
                        author(entry, names),
                        entry.effective().string(CoreFields.NETWORK).orElse(""),
                        entry.effective().string(CoreFields.IMITATES).orElse(""));
                Met met = accounts.computeIfAbsent(
                        account,
                        any -> new Met(
                                names.address(
                                        entry.effective(), entry.mention().id().value()),
                                reason(entry, dossier, workplace)));
                met.mentions++;
            }
        }
        List<List<Object>> rows = new ArrayList<>();
        accounts.forEach((account, met) -> rows.add(List.of(
                account.author(), account.network(), account.imitated(), met.reason, met.mentions, met.latest)));
        rows.sort(Comparator.comparing(row -> -(Long) row.get(4)));
        return rows;
    }

    /** The account under its own name or a pseudonym; of an article, the outlet. */
    private static String author(Entry entry, ShownNames names) {
        return entry.effective()
                .string(CoreFields.AUTHOR)
                .or(() -> entry.effective().string(CoreFields.AUTHOR_NAME))
                .map(names::shown)
                .or(() -> entry.effective().string(CoreFields.OUTLET))
                .orElse("");
    }

    /** Whether a person said who speaks, or whom it imitates. */
    private static boolean isJudged(Entry entry) {
        return Stream.of(CoreFields.SPEAKER, CoreFields.IMITATES)
                .anyMatch(field -> entry.provenance(field).orElse(null) instanceof Provenance.Human);
    }

    private static String reason(Entry entry, Dossier dossier, Workplace workplace) {
        for (Annotation annotation : entry.annotations()) {
            if (annotation.field().equals(CoreFields.IMITATES.name())) {
                return dossier.enrichment().reasons(entry.mention(), annotation, CoreFields.IMITATES).stream()
                        .map(sentence -> sentence.in(workplace.locale()))
                        .findFirst()
                        .orElse("");
            }
        }
        return "";
    }

    private static Sheet sheet(Dossier dossier, Workplace workplace) {
        return new Sheet(
                say("speakers.candidates.title", workplace),
                List.of(
                        Column.of("account", say("speakers.column.account", workplace), Column.Kind.TEXT),
                        Column.of("network", CoreFields.NETWORK.label(workplace.locale()), Column.Kind.TEXT),
                        Column.of("imitates", CoreFields.IMITATES.label(workplace.locale()), Column.Kind.TEXT),
                        Column.of("reason", say("speakers.column.reason", workplace), Column.Kind.TEXT),
                        Column.of("mentions", say("speakers.column.mentions", workplace), Column.Kind.WHOLE),
                        Column.of("latest", say("speakers.column.latest", workplace), Column.Kind.TEXT)),
                dossier.settings().zone(),
                workplace.locale(),
                workplace.width());
    }

    private static String say(String key, Workplace workplace) {
        return Sentence.of(SpeakersCandidatesCommand.class, key).in(workplace.locale());
    }
}
