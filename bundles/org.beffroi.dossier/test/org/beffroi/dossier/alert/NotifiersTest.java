package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.pigeon.Pigeons;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notice;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.SendContext;
import org.beffroi.core.notify.SendOutcome;
import org.junit.jupiter.api.Test;

/** Kinds of destinations that plug-ins bring: those at fault are named and left out, and the others go on. */
class NotifiersTest {

    private static final Notice NOTICE = new Notice("Essai", List.of(), List.of(), "À propos.", Locale.FRENCH);
    private static final Map<String, String> SECRETS = Map.of("door", "s3same", "whistle", "fi0u");

    private final Guests guests = new Guests();

    private Notifiers notifiers(Notifier<?>... all) {
        return new Notifiers(List.of(all), guests);
    }

    private static SendContext context() {
        return new SendContext(
                "a1",
                "Beffroi 0",
                ZoneId.of("Europe/Paris"),
                Instant.EPOCH,
                Set.of(),
                (document, cancel) -> {},
                Cancel.never());
    }

    private static List<String> ids(Notifiers notifiers) {
        return notifiers.kinds().stream().map(NotifierKind::id).toList();
    }

    @Test
    void whatAPlugInBringsIsThereUnderItsName() {
        Notifiers notifiers = notifiers(new Pigeons.Flies());
        Destination to = notifiers.destination("pigeon", Map.of("ring", List.of("7")), SECRETS, Set.of());

        assertThat(notifiers.kinds())
                .singleElement()
                .satisfies(kind -> assertThat(kind.label().in(Locale.FRENCH)).isEqualTo("un pigeon"));
        assertThat(to).isEqualTo(new Destination("pigeon", Map.of("ring", List.of("7")), "le toit, bague 7"));
        assertThat(notifiers.send(NOTICE, to, SECRETS, context())).isInstanceOf(SendOutcome.Accepted.class);
        assertThat(guests.told()).isEmpty();
    }

    @Test
    void whatCannotSayItsFormOrTakesANameIsNamedAndLeftOut() {
        Notifiers notifiers = notifiers(new Pigeons.Usurps(), new Pigeons.Mute(), new Pigeons.Flies());

        assertThat(ids(notifiers)).containsExactly("pigeon");
        assertThat(guests.told())
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.in(Locale.FRENCH)).contains("com.example.pigeon"))
                .anySatisfy(said -> assertThat(said.in(Locale.FRENCH)).contains("nobody taught it"));
    }

    @Test
    void whatFailsWhileItSendsMayHaveSentAndIsNotAskedAgain() {
        Pigeons.Falls falls = new Pigeons.Falls();
        Notifiers notifiers = notifiers(falls, new Pigeons.Flies());
        Destination to = new Destination("falling", Map.of("ring", List.of("7")), "le toit");

        assertThat(notifiers.send(NOTICE, to, SECRETS, context()))
                .isInstanceOfSatisfying(SendOutcome.Uncertain.class, uncertain -> assertThat(
                                uncertain.said().orElseThrow().in(Locale.FRENCH))
                        .contains("com.example.pigeon", "the hawk")
                        .doesNotContain("s3same"));
        assertThatThrownBy(() -> notifiers.send(NOTICE, to, SECRETS, context())).isInstanceOf(Refusal.class);
        assertThat(falls.flights).isEqualTo(1);
        assertThat(ids(notifiers)).containsExactly("pigeon");
        assertThat(guests.told()).hasSize(1);
    }

    @Test
    void anUnknownKindOrParameterNamesThoseThereAre() {
        Notifiers notifiers = notifiers(new Pigeons.Flies());

        assertThatThrownBy(() -> notifiers.destination("fax", Map.of(), Map.of(), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("pigeon");
        assertThatThrownBy(() -> notifiers.destination("pigeon", Map.of("colour", List.of("grey")), SECRETS, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ring");
        assertThatThrownBy(() -> notifiers.destination("pigeon", Map.of("ring", List.of("7")), Map.of(), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("door");
        assertThatThrownBy(() -> notifiers.destination(
                        "pigeon", Map.of("ring", List.of("7"), "door", List.of("s3same")), SECRETS, Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessageNotContaining("s3same");
    }
}
