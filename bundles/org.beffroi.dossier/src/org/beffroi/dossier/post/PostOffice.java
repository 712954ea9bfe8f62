package org.beffroi.dossier.post;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Document;
import org.beffroi.core.document.DocumentWriter;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.post.Doubtful;
import org.beffroi.core.post.Letter;
import org.beffroi.core.post.MailCarrier;
import org.beffroi.core.post.MailServer;
import org.beffroi.core.secret.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Sends documents as mail by the server of their dossier; an OSGi service. Safe for several threads. */
@Component(service = PostOffice.class)
public final class PostOffice {

    private static final String MAIL = "eml";

    private final Optional<MailCarrier> carrier;
    private final List<DocumentWriter> writers;
    private final Optional<Secrets> secrets;

    /** The post office of the program; each of its parts may be missing, which is said when it is needed. */
    @Activate
    public PostOffice(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    MailCarrier carrier,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<DocumentWriter> writers,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    Secrets secrets) {
        this(Optional.ofNullable(carrier), writers, Optional.ofNullable(secrets));
    }

    /** A post office with these parts. */
    public static PostOffice with(
            Optional<MailCarrier> carrier, List<DocumentWriter> writers, Optional<Secrets> secrets) {
        return new PostOffice(carrier, writers, secrets);
    }

    private PostOffice(Optional<MailCarrier> carrier, List<DocumentWriter> writers, Optional<Secrets> secrets) {
        this.carrier = carrier;
        this.writers = List.copyOf(writers);
        this.secrets = secrets;
    }

    /**
     * Names the server of a dossier.
     *
     * @param password empty to leave the one there is
     * @throws Refusal if there is a password and nowhere to keep it
     */
    public void open(MailServer server, Optional<String> password, Dossier dossier) {
        password.ifPresent(word -> secrets.orElseThrow(() -> Refusal.of(PostOffice.class, "post.no.secrets"))
                .put(secretName(dossier), word));
        MailServerFile.of(dossier.folder()).keep(server);
    }

    /** Forgets the server of a dossier and its password. */
    public void close(Dossier dossier) {
        MailServerFile.of(dossier.folder()).forget();
        secrets.ifPresent(store -> store.remove(secretName(dossier)));
    }

    /**
     * The server of a dossier.
     *
     * @throws Refusal if none was named; it says how to
     */
    public MailServer server(Dossier dossier) {
        return MailServerFile.of(dossier.folder())
                .read()
                .orElseThrow(() -> Refusal.of(PostOffice.class, "post.no.server"));
    }

    /**
     * Makes sure that mail can be sent, without sending any: what is missing is said before work is done in vain.
     *
     * @throws Refusal if it cannot
     */
    public void ready(Dossier dossier) {
        MailServer server = server(dossier);
        carrier();
        writer();
        password(server, dossier);
    }

    /**
     * Sends a document to its recipients, in one mail that names them all.
     *
     * @param automatic whether a machine sends it by itself
     * @throws Doubtful if nobody knows whether it arrived
     * @throws Refusal if it did not
     */
    public void send(Document document, Dossier dossier, boolean automatic, Cancel cancel) {
        if (document.recipients().isEmpty()) {
            throw Refusal.of(PostOffice.class, "post.no.recipient", document.title());
        }
        MailServer server = server(dossier);
        MailCarrier hand = carrier();
        Document signed = document.sender().isPresent() ? document : document.from(server.sender());
        Letter letter = new Letter(mail(signed), signed.recipients(), automatic);
        hand.carry(letter, server, password(server, dossier), cancel);
    }

    private byte[] mail(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer().write(document, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("Memory refuses nothing", e);
        }
        return bytes.toByteArray();
    }

    private MailCarrier carrier() {
        return carrier.orElseThrow(() -> Refusal.of(PostOffice.class, "post.no.carrier"));
    }

    private DocumentWriter writer() {
        return writers.stream()
                .filter(one -> DocumentWriter.info(one).id().equals(MAIL))
                .findFirst()
                .orElseThrow(() -> Refusal.of(PostOffice.class, "post.no.carrier"));
    }

    private Optional<String> password(MailServer server, Dossier dossier) {
        if (server.user().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> known = secrets.flatMap(store -> store.get(secretName(dossier)));
        if (known.isEmpty()) {
            throw new Refusal(Sentence.of(
                    PostOffice.class, "post.no.password", server.user().get(), server.place()));
        }
        return known;
    }

    private static String secretName(Dossier dossier) {
        return "post/" + dossier.id() + "/password";
    }
}
