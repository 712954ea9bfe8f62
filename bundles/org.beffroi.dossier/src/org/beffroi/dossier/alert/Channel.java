package org.beffroi.dossier.alert;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.beffroi.core.document.Correspondent;
import org.beffroi.core.source.Web;

/** Where an alert goes. What is secret of it, a token or the address of a webhook, is not here. */
public sealed interface Channel {

    /** What it is called in files and on the command line. */
    String kind();

    /** Where it leads, as it may be shown. */
    String place();

    /** A room of a chat, which is written to over the web. */
    sealed interface Chat extends Channel permits Webhook, Room {

        /**
         * The request that writes a message.
         *
         * @param secret of the channel
         * @param transaction the same for the same message, of letters and digits
         */
        Sending sending(Notice notice, String secret, String transaction);
    }

    /**
     * What is sent to a chat.
     *
     * @param address may be secret itself
     * @param headers those of the request, {@code Content-Type} apart
     */
    record Sending(URI address, Map<String, String> headers, Web.Content content) {
        public Sending {
            Objects.requireNonNull(address);
            headers = Map.copyOf(headers);
            Objects.requireNonNull(content);
        }
    }

    /**
     * Mail to some people.
     *
     * @param recipients at least one
     */
    record Mail(List<Correspondent> recipients) implements Channel {
        public Mail {
            recipients = List.copyOf(recipients);
            if (recipients.isEmpty()) {
                throw new IllegalArgumentException("A mail goes to somebody");
            }
        }

        @Override
        public String kind() {
            return "mail";
        }

        @Override
        public String place() {
            return String.join(
                    ", ", recipients.stream().map(Correspondent::address).toList());
        }
    }

    /**
     * An address to which a message is posted, and which is itself the secret: whoever has it may write.
     *
     * @param shape of the message
     * @param host the address' host, as it may be shown
     */
    record Webhook(Shape shape, String host) implements Chat {

        /** How the message is written. */
        public enum Shape {
            /** An incoming webhook of Mattermost. */
            MATTERMOST,
            /** A workflow of Microsoft Teams that is started by a webhook. */
            TEAMS
        }

        public Webhook {
            Objects.requireNonNull(shape);
            Objects.requireNonNull(host);
        }

        @Override
        public String kind() {
            return shape.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String place() {
            return host;
        }

        @Override
        public Sending sending(Notice notice, String secret, String transaction) {
            byte[] body =
                    switch (shape) {
                        case MATTERMOST -> MattermostPost.of(notice);
                        case TEAMS -> TeamsCard.of(notice);
                    };
            return new Sending(
                    URI.create(secret), Map.of(), new Web.Content(Web.Method.POST, "application/json", body));
        }
    }

    /**
     * A room of Matrix, the protocol of Tchap; the secret is the access token of an account that is in it.
     *
     * @param server address of the home server, such as {@code https://matrix.agent.example.tchap.gouv.fr}
     * @param room its identity, {@code !…:server}
     */
    record Room(URI server, String room) implements Chat {
        public Room {
            if (!room.matches("![^\\s:]+(:\\S+)?")) {
                throw new IllegalArgumentException("A room is !name:server");
            }
            Objects.requireNonNull(server.getHost());
        }

        @Override
        public String kind() {
            return "tchap";
        }

        @Override
        public String place() {
            return server.getHost() + " " + room;
        }

        @Override
        public Sending sending(Notice notice, String secret, String transaction) {
            return new Sending(
                    MatrixMessage.address(server, room, transaction),
                    Map.of("Authorization", "Bearer " + secret),
                    new Web.Content(Web.Method.PUT, "application/json", MatrixMessage.of(notice)));
        }
    }
}
