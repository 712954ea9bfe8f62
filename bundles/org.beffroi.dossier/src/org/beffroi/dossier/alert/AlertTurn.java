package org.beffroi.dossier.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.document.Part.Quotation;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.source.KeptMessage;
import org.beffroi.core.watch.Shown;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.beffroi.dossier.alert.AlertReport.Outcome;
import org.beffroi.dossier.alert.AlertState.OnItsWay;
import org.beffroi.dossier.digest.Quoting;
import org.beffroi.dossier.watch.DatedQueries;
import org.beffroi.dossier.watch.Watching;

/**
 * One look at one alert, by whoever holds the lock.
 *
 * <p>What is on its way is written down before it is sent and crossed out once its mentions are noted as told. A program that
 * ends in between finds it there and sends it once more; after that it counts as told. So a message arrives twice at most.
 */
final class AlertTurn {

    /** Mentions that a message quotes. */
    private static final int QUOTED = 5;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Look look;
    private final List<AlertReport> reports = new ArrayList<>();
    private AlertState state;

    AlertTurn(Look look) {
        this.look = look;
        this.state = look.ledger().state();
    }

    /** Whether it would be in vain to look now. */
    static boolean isIdle(AlertState state, boolean arrived, Instant now) {
        return state.notBefore().filter(now::isBefore).isPresent() || !arrived && !state.isPending();
    }

    /**
     * Tells what there is to tell.
     *
     * @return what was done, empty where nothing was
     * @throws Refusal if the watch is gone or not understood, or a file of the alert cannot be read or written
     */
    List<AlertReport> run() {
        Watch watch = look.watch();
        boolean quiet = look.isQuiet();
        boolean wentWell = resume(DestinationRole.ON_CALL) && (quiet || resume(DestinationRole.USUAL));
        if (!wentWell) {
            return reports;
        }
        List<MentionId> untold = untold(watch);
        if (quiet) {
            hold(untold, watch);
            callOut(untold, watch);
        } else if (!untold.isEmpty()
                && (untold.size() >= watch.floor() || !state.held().isEmpty())) {
            deliver(DestinationRole.USUAL, untold, isSevere(untold, watch));
        } else if (!state.held().isEmpty() || state.failure().isPresent()) {
            keep(state.holding(List.of()).settled());
        }
        return reports;
    }

    /** What the usual role was not told: held things that were not erased, and what came since; newest first. */
    private List<MentionId> untold(Watch watch) {
        Shown told = look.ledger().told(DestinationRole.USUAL).read();
        Set<MentionId> untold = new LinkedHashSet<>(Watching.of(look.dossier())
                .since(told, watch, look.snapshot(), 0, look.cancel())
                .mentions());
        state.held().stream()
                .filter(id -> !told.holds(id) && look.snapshot().entry(id).isPresent())
                .forEach(untold::add);
        state.sending(DestinationRole.USUAL).ifPresent(message -> untold.removeAll(Set.copyOf(message.mentions())));
        return List.copyOf(untold);
    }

    private void hold(List<MentionId> untold, Watch watch) {
        List<MentionId> held = untold.size() >= watch.floor() || !state.held().isEmpty() ? untold : List.of();
        if (!Set.copyOf(held).equals(Set.copyOf(state.held()))) {
            keep(state.holding(held));
            reports.add(new AlertReport(look.alert().name(), Outcome.HELD, held.size(), Optional.empty()));
        }
    }

    /** Tells whoever is on call, once each. */
    private void callOut(List<MentionId> untold, Watch watch) {
        if (look.alert().onCall().isEmpty()) {
            return;
        }
        Shown told = look.ledger().told(DestinationRole.ON_CALL).read();
        List<MentionId> unheard = untold.stream().filter(id -> !told.holds(id)).toList();
        if (isSevere(unheard, watch)) {
            deliver(DestinationRole.ON_CALL, unheard, true);
        }
    }

    private boolean isSevere(Collection<MentionId> mentions, Watch watch) {
        return look.alert().severe().isPresent()
                && mentions.size() >= watch.floor() * look.alert().severe().getAsInt();
    }

    private void deliver(DestinationRole role, List<MentionId> mentions, boolean severe) {
        OnItsWay message = new OnItsWay(role, transaction(role, mentions), mentions, severe, 1);
        keep(state.sending(message));
        send(message, Optional.empty());
    }

    /** Takes up what was on its way to an role when the program ended; false where it could not be sent. */
    private boolean resume(DestinationRole role) {
        Optional<OnItsWay> message = state.sending(role);
        if (message.isEmpty()) {
            return true;
        }
        OnItsWay known = message.get();
        Shown told = look.ledger().told(role).read();
        if (known.mentions().stream().allMatch(told::holds)
                || look.alert().destination(role).isEmpty()) {
            keep(state.told(role, known.mentions(), look.now()));
            return true;
        }
        if (known.times() > 1) {
            note(known, false);
            reports.add(new AlertReport(
                    look.alert().name(), Outcome.PRESUMED, known.mentions().size(), Optional.empty()));
            return true;
        }
        keep(state.sending(known.onceMore()));
        return send(known.onceMore(), Optional.of(known));
    }

    /**
     * Sends a message that is written down as on its way.
     *
     * @param before what is written down where it certainly did not arrive; empty for nothing
     */
    private boolean send(OnItsWay message, Optional<OnItsWay> before) {
        try {
            look.send(notice(message), message.role(), message.transaction());
        } catch (Refusal e) {
            if (!(e instanceof Doubtful)) {
                state = before.map(state::sending).orElseGet(() -> state.calledBack(message.role()));
            }
            keep(state.failed(KeptMessage.of(e.sentence()), look.now().plus(pause())));
            reports.add(
                    AlertReport.unsent(look.alert().name(), message.mentions().size(), e, message.times()));
            return false;
        }
        note(message, true);
        reports.add(new AlertReport(
                look.alert().name(),
                message.role() == DestinationRole.USUAL ? Outcome.TOLD : Outcome.TOLD_ON_CALL,
                message.mentions().size(),
                Optional.empty()));
        return true;
    }

    /** Told first, crossed out then: in between it is known to have arrived. */
    private void note(OnItsWay message, boolean certain) {
        look.ledger().told(message.role()).add(message.mentions());
        Destination to = look.alert().destination(message.role()).orElseThrow();
        look.note(
                Telling.ofNew(look.now(), message.role(), to, message.mentions().size(), certain));
        keep(state.told(message.role(), message.mentions(), look.now()));
    }

    private void keep(AlertState changed) {
        state = changed;
        look.ledger().keep(changed);
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(10, state.failures()));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Notice notice(OnItsWay message) {
        var material = look.material();
        Watch watch = look.watch();
        Quoting quoting = new Quoting(
                material,
                look.alert().language(),
                DatedQueries.of(look.dossier()).read(watch.query(), watch.period()));
        List<Quotation> quotations = message.mentions().stream()
                .flatMap(id -> look.snapshot().entry(id).stream())
                .limit(QUOTED)
                .map(quoting::quotation)
                .toList();
        return AlertNotices.of(
                look.alert(),
                message.mentions().size(),
                quotations,
                message.severe(),
                message.times() > 1,
                look.dossier().settings().fictional());
    }

    /** The same for the same message of the same alert; says nothing of what is in it. */
    private String transaction(DestinationRole role, List<MentionId> mentions) {
        StringBuilder words =
                new StringBuilder(look.dossier().id() + "\n" + look.alert().name() + "\n" + role.id() + "\n");
        mentions.forEach(id -> words.append(id.value()).append('\n'));
        return Look.transaction(words.toString());
    }
}
