package org.beffroi.channels.tchap;

import org.beffroi.core.message.Refusal;
import org.beffroi.core.notify.Notifier.Secret;

/**
 * A room of Matrix.
 *
 * @param server address of the home server, such as {@code https://matrix.agent.example.tchap.gouv.fr}
 * @param room its identity, {@code !…:server}
 * @param token access token of an account that is in it
 */
public record TchapParameters(
        String server, String room, @Secret String token) {

    public TchapParameters {
        if (!room.matches("![^\\s:]+(:\\S+)?")) {
            throw Refusal.of(Refusal.Kind.MALFORMED, TchapParameters.class, "room.form", room);
        }
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "TchapParameters[" + server + " " + room + "]";
    }
}
