package org.beffroi.demo.live;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.demo.live.Programme.Fate;
import org.beffroi.demo.live.Programme.Rhythm;

/** The mailbox of the town hall, on an IMAP server without encryption that only this machine reaches. */
final class Mailroom implements Stand {

    private static final int AT_ONCE = 8;
    private static final int SILENCE_MILLIS = 60_000;
    private static final String USER = "mairie";

    /** No secret: what it protects is invented, and only this machine reaches it. */
    private static final String PASSWORD = "demonstration";

    private static final Rhythm RHYTHM =
            new Rhythm(12, Duration.ofHours(7), Duration.ofSeconds(15), Duration.ofSeconds(30));

    private final Clock clock;
    private final Programme programme;
    private final Letters letters;
    private final ImapTalk.Mailbox mailbox;
    private final ServerSocket server;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Mailroom(Voices voices, ZoneId zone, Clock clock) {
        this.clock = clock;
        Instant start = clock.instant();
        this.programme = new Programme(voices.letters(), start, RHYTHM, new Fate(0, 0, 0));
        this.letters = new Letters(Long.toString(start.getEpochSecond(), Character.MAX_RADIX), zone);
        this.mailbox = new ImapTalk.Mailbox(USER, PASSWORD, start.getEpochSecond(), this::mails);
        try {
            server = new ServerSocket();
            server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), AT_ONCE);
        } catch (IOException e) {
            throw new Refusal(Sentence.of(Mailroom.class, "live.not.listening", String.valueOf(e.getMessage())), e);
        }
        threads.execute(this::listen);
    }

    private List<ImapTalk.Mail> mails() {
        return programme.until(clock.instant()).stream()
                .map(one -> new ImapTalk.Mail(one.number() + 1L, letters.mail(one)))
                .toList();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                threads.execute(() -> serve(client));
            } catch (IOException e) {
                // closed, or a client that left before it was let in
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (places.tryAcquire()) {
                try {
                    client.setSoTimeout(SILENCE_MILLIS);
                    new ImapTalk(mailbox, client.getInputStream(), client.getOutputStream()).talk();
                } finally {
                    places.release();
                }
            }
        } catch (IOException e) {
            // the client is gone, killed perhaps: that is what this server is there for
        }
    }

    private String host() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public List<Place> places() {
        return List.of(new Place("IMAP", URI.create("imap://" + USER + "@" + host() + "/INBOX")));
    }

    @Override
    public List<Reader> readers() {
        return List.of(new Reader(
                "courrier-de-la-mairie",
                "mail",
                Map.of(
                        "host",
                        "127.0.0.1",
                        "port",
                        Integer.toString(server.getLocalPort()),
                        "encryption",
                        "none",
                        "user",
                        USER),
                Map.of("password", PASSWORD),
                Lawful.Rights.QUOTATION));
    }

    @Override
    public Set<String> hosts() {
        return Set.of(host());
    }

    @Override
    public Set<String> published(Instant now) {
        return programme.until(now).stream()
                .map(one -> MentionId.of("mail", letters.id(one)).value())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            // it listens no more in any case
        }
        threads.shutdownNow();
    }
}
