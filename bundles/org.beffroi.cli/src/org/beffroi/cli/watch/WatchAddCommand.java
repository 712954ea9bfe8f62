package org.beffroi.cli.watch;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.kept.NameTaken;
import org.beffroi.cli.mail.Recipients;
import org.beffroi.cli.search.Question;
import org.beffroi.cli.syntax.WrongUse;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.StandingQueries;
import org.beffroi.core.watch.NegativeShare;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.watch.Arrivals;
import org.beffroi.dossier.watch.Watching;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a search under watch, once it is understood. */
@Component
@Command.Info(id = "watch add")
public final class WatchAddCommand implements Command<WatchAddCommand.Parameters> {

    private final Alerts alerts;

    @Activate
    public WatchAddCommand(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    /**
     * What is watched.
     *
     * @param name of a new watch, or of one that is replaced
     * @param query what is looked for
     * @param every how often
     * @param period rolling or fixed, absent for all dates
     * @param floor how many new mentions are worth telling
     * @param rise the rise that its alerts call for, absent for all that is new
     * @param share of negative mentions that is too much, in per cent; absent for the usual one
     * @param hours within which it is counted; absent for a day
     * @param to recipients
     * @param fromNow whether what is there already counts as shown
     * @param replace whether the watch of that name is replaced, which keeps what it has shown
     */
    public record Parameters(
            @Argument String name,
            String query,
            @Default("day") Watch.Rhythm every,
            Optional<String> period,
            @Default("1") int floor,
            Optional<Rise> rise,
            Optional<Integer> share,
            Optional<Integer> hours,
            @Whole List<String> to,
            boolean fromNow,
            boolean replace) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        if (parameters.name().isBlank()) {
            throw WrongUse.of("name.blank");
        }
        if (parameters.floor() < 1) {
            throw WrongUse.of("watch.floor.low", parameters.floor());
        }
        Optional<NegativeShare> share = share(parameters);
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<Watch> before = dossier.watches().named(parameters.name());
        NameTaken.refuse(before.isPresent(), parameters.replace(), "watch.add.taken", parameters.name());
        Optional<Question> question =
                Question.read(List.of(parameters.query()), dossier.archive().fields(), workplace);
        if (question.isEmpty()) {
            return Outcome.WRONG_USE;
        }
        parameters.period().ifPresent(new StandingQueries(dossier.archive().fields())::period);
        Watch watch = new Watch(
                parameters.name(),
                question.get().text(),
                workplace.locale(),
                parameters.every(),
                parameters.period(),
                parameters.floor(),
                parameters.rise(),
                share,
                Recipients.of(parameters.to()),
                workplace.clock().instant(),
                workplace.person());
        dossier.watches().save(watch);
        long known = parameters.fromNow() ? markShown(watch, dossier, workplace) : 0;
        workplace.tell(Sentence.of(
                getClass(), before.isPresent() ? "watch.add.replaced" : "watch.add.done", watch.name(), known));
        before.filter(old -> !old.query().equals(watch.query()) || !old.period().equals(watch.period()))
                .ifPresent(old -> beginAnew(watch, dossier, workplace));
        return Outcome.DONE;
    }

    private static Optional<NegativeShare> share(Parameters parameters) {
        boolean asked = parameters.share().isPresent() || parameters.hours().isPresent();
        if (!parameters.rise().equals(Optional.of(Rise.NEGATIVE))) {
            if (asked) {
                throw WrongUse.of("watch.share.alone");
            }
            return Optional.empty();
        }
        int percent = parameters.share().orElse(NegativeShare.USUAL.percent());
        int hours = parameters.hours().orElse(NegativeShare.USUAL.hours());
        if (!NegativeShare.isPercent(percent) || !NegativeShare.isHours(hours)) {
            throw WrongUse.of("watch.share.wrong");
        }
        return Optional.of(new NegativeShare(percent, hours));
    }

    /** What another query finds was there already: alerts that told it as new would tell years. */
    private void beginAnew(Watch watch, Dossier dossier, Workplace workplace) {
        List<String> its = alerts.beginAnew(watch, dossier, workplace.cancel());
        if (!its.isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "watch.add.alerts", its.size(), String.join(", ", its)));
        }
    }

    private static long markShown(Watch watch, Dossier dossier, Workplace workplace) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            Arrivals there = Watching.of(dossier).run(watch, snapshot, 0, workplace.cancel());
            dossier.watches().delivered(watch.name(), there.mentions());
            return there.count();
        }
    }
}
