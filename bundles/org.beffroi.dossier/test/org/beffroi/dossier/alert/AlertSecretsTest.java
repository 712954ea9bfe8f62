package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.pigeon.Pigeons;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.beffroi.core.notify.Notifier;
import org.beffroi.core.notify.NotifierForm;
import org.beffroi.core.parameter.Form;
import org.beffroi.core.secret.Secrets;
import org.beffroi.dossier.alert.Alert.DestinationRole;
import org.junit.jupiter.api.Test;

class AlertSecretsTest {

    private static final NotifierForm<?> SEVERAL = NotifierForm.of(new Pigeons.Flies());
    private static final NotifierForm<?> ONE =
            new NotifierForm<>("hook", Form.of(Hook.class), Set.of("url"), Optional.empty());

    private record Hook(@Notifier.Secret String url) {}

    private final Map<String, String> kept = new HashMap<>();
    private final AlertSecrets secrets = new AlertSecrets(Optional.of(new Kept()));

    /** The secrets of a machine. */
    private final class Kept implements Secrets {
        @Override
        public Optional<String> get(String name) {
            return Optional.ofNullable(kept.get(name));
        }

        @Override
        public String getOrKeep(String name, Supplier<String> made) {
            return kept.computeIfAbsent(name, any -> made.get());
        }

        @Override
        public void put(String name, String value) {
            kept.put(name, value);
        }

        @Override
        public void remove(String name) {
            kept.remove(name);
        }
    }

    /** As version 0.1 kept it, which knew kinds with one secret alone. */
    @Test
    void theOneSecretOfAKindStandsAloneUnderTheNameThatItAlwaysHad() {
        secrets.keep("équipe", DestinationRole.USUAL, ONE, Map.of("url", "https://chat.example/hooks/s3cret"), "d1");

        String entry = "alert/d1/equipe-" + Integer.toHexString("équipe".hashCode()) + "/usual";
        assertThat(kept).isEqualTo(Map.of(entry, "https://chat.example/hooks/s3cret"));
        assertThat(secrets.of("équipe", DestinationRole.USUAL, ONE, "d1"))
                .containsEntry("url", "https://chat.example/hooks/s3cret");
        assertThat(secrets.of("équipe", DestinationRole.ON_CALL, ONE, "d1")).isEmpty();
    }

    @Test
    void severalStandTogetherAndThoseThatAreNotGivenAgainStay() {
        secrets.keep("toit", DestinationRole.USUAL, SEVERAL, Map.of("door", "s3same", "whistle", "fi0u"), "d1");
        secrets.keep("toit", DestinationRole.USUAL, SEVERAL, Map.of("whistle", "fi1u"), "d1");

        assertThat(kept).hasSize(1);
        assertThat(secrets.of("toit", DestinationRole.USUAL, SEVERAL, "d1"))
                .isEqualTo(Map.of("door", "s3same", "whistle", "fi1u"));
        secrets.forget("toit", "d1");
        assertThat(kept).isEmpty();
    }

    @Test
    void whatWasKeptForAnotherKindIsAsGoodAsAbsent() {
        secrets.keep("toit", DestinationRole.USUAL, ONE, Map.of("url", "https://chat.example/hooks/s3cret"), "d1");

        assertThat(secrets.of("toit", DestinationRole.USUAL, SEVERAL, "d1")).isEmpty();
    }
}
