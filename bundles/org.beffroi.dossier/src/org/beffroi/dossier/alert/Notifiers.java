package org.beffroi.dossier.alert;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.guest.Patience;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.NotifierForm;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;

/** The notifiers that are there, by kind, those of plug-ins behind the guard. Safe for several threads. */
final class Notifiers {

    private final Map<String, Known<?>> byKind = new TreeMap<>();
    private final Guests guests;

    /** A notifier with its form, which is read off once. */
    private record Known<P extends Record>(Notifier<P> notifier, NotifierForm<P> form) {
        static <P extends Record> Known<P> of(Notifier<P> notifier) {
            return new Known<>(notifier, NotifierForm.of(notifier));
        }
    }

    Notifiers(List<Notifier<?>> notifiers, Guests guests) {
        this.guests = guests;
        Map<Notifier<?>, Known<?>> looked = new IdentityHashMap<>();
        guests.<Notifier<?>>fit(
                        notifiers, one -> NotifierForm.id(one).orElse(null), one -> looked.put(one, Known.of(one)))
                .forEach(one -> {
                    Known<?> known = looked.computeIfAbsent(one, Known::of);
                    byKind.putIfAbsent(known.form().id(), known);
                });
    }

    /** All kinds, by id; those of plug-ins that failed are left out. */
    List<NotifierKind> kinds() {
        return byKind.values().stream()
                .filter(one -> !guests.isAside(one.notifier()))
                .map(one -> new NotifierKind(one.form(), one.notifier().getClass()))
                .toList();
    }

    /**
     * The form of a kind.
     *
     * @throws Refusal if there is no such kind; it names those there are
     */
    NotifierForm<?> form(String kind) {
        return known(kind).form();
    }

    private Known<?> known(String kind) {
        Known<?> known = byKind.get(kind);
        if (known == null) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    Notifiers.class,
                    "alert.kind.unknown",
                    kind,
                    String.join(", ", byKind.keySet()));
        }
        return known;
    }

    /**
     * A destination that is set up; nothing is sent.
     *
     * @param parameters without secrets, by name
     * @param secrets by name
     * @throws Refusal if the kind is unknown, or nothing can be sent there
     */
    Destination destination(
            String kind, Map<String, List<String>> parameters, Map<String, String> secrets, Set<String> allowedHosts) {
        return destination(known(kind), parameters, secrets, allowedHosts);
    }

    private <P extends Record> Destination destination(
            Known<P> known, Map<String, List<String>> parameters, Map<String, String> secrets, Set<String> hosts) {
        NotifierForm<P> form = known.form();
        return guests.need(known.notifier(), form.id(), Patience.BRIEF, Cancel.never(), () -> {
            P read = form.read(parameters, secrets);
            return new Destination(form.id(), form.shown(read), known.notifier().place(read, hosts));
        });
    }

    /**
     * Sends a message, once.
     *
     * @throws Refusal if it was not sent: there is no such kind, its plug-in failed before, or what it needs is missing
     * @throws org.beffroi.core.archive.Cancelled if asked to stop; it may have arrived
     */
    SendOutcome send(Notice notice, Destination to, Map<String, String> secrets, SendContext context) {
        return send(notice, known(to.kind()), to, secrets, context);
    }

    private <P extends Record> SendOutcome send(
            Notice notice, Known<P> known, Destination to, Map<String, String> secrets, SendContext context) {
        Notifier<P> notifier = known.notifier();
        guests.whyAside(notifier).ifPresent(why -> {
            throw new Refusal(why);
        });
        return guests.ask(
                        notifier,
                        to.kind(),
                        Patience.WORK,
                        context.cancel(),
                        () -> notifier.send(notice, known.form().read(to.parameters(), secrets), context))
                // What a plug-in sent before it failed, nobody knows.
                .orElseGet(() -> new SendOutcome.Uncertain(
                        new Refusal(guests.whyAside(notifier).orElseThrow())));
    }
}
