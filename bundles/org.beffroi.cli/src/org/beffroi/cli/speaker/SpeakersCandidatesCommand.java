package org.beffroi.cli.speaker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.Listing;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Provenance;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.result.TableWriter;
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

    private static final Listing<Candidate> LISTING = Listing.<Candidate>of(
                    "speakers.candidates.title", "speakers.candidates.none")
            .with("account", "speakers.column.account", Kind.TEXT, one -> one.account.author())
            .with("network", CoreFields.NETWORK::label, Kind.TEXT, (one, readers) -> one.account.network())
            .with("imitates", CoreFields.IMITATES::label, Kind.TEXT, (one, readers) -> one.account.imitated())
            .with("reason", "speakers.column.reason", Kind.TEXT, one -> one.reason)
            .with("mentions", "speakers.column.mentions", Kind.WHOLE, one -> one.mentions)
            .with("latest", "speakers.column.latest", Kind.TEXT, one -> one.latest);

    private final Formats formats;

    @Activate
    public SpeakersCandidatesCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
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
        TableOutput output = formats.output(parameters.format(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            Query query = new Query.And(List.of(question.query(), new Query.FieldIs(CoreFields.IMITATES.name(), "*")));
            long count = snapshot.count(query, workplace.cancel());
            if (parameters.showNames()) {
                new AccessLog(dossier.folder(), workplace.clock())
                        .namesShown(workplace.person(), "speakers candidates", question.text(), count);
            }
            MentionPages found = new MentionPages(
                    snapshot,
                    query,
                    Order.NEWEST,
                    count,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(getClass(), "search.writing")));
            ShownNames names = new ShownNames(dossier.pseudonyms()::shown, parameters.showNames());
            List<Candidate> candidates = candidates(found, names, dossier, workplace);
            output.write(LISTING, candidates, dossier.settings().zone());
            return Outcome.DONE;
        });
    }

    /** Who, where, whom. */
    private record Account(String author, String network, String imitated) {}

    /** What was met under an account. */
    private static final class Candidate {
        private final Account account;
        private final String latest;
        private final String reason;
        private long mentions;

        Candidate(Account account, String latest, String reason) {
            this.account = account;
            this.latest = latest;
            this.reason = reason;
        }
    }

    private static List<Candidate> candidates(
            MentionPages found, ShownNames names, Dossier dossier, Workplace workplace) {
        Map<Account, Candidate> accounts = new LinkedHashMap<>();
        while (found.hasNext()) {
            Entry entry = found.next();
            if (!isJudged(entry)) {
                Account account = new Account(
                        author(entry, names),
                        entry.effective().string(CoreFields.NETWORK).orElse(""),
                        entry.effective().string(CoreFields.IMITATES).orElse(""));
                Candidate candidate = accounts.computeIfAbsent(
                        account,
                        any -> new Candidate(
                                account,
                                names.address(
                                        entry.effective(), entry.mention().id().value()),
                                reason(entry, dossier, workplace)));
                candidate.mentions++;
            }
        }
        return accounts.values().stream()
                .sorted(Comparator.comparing(one -> -one.mentions))
                .toList();
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
}
