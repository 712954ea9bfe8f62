package org.beffroi.sources.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.guest.LibraryLoader;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.network.NetworkProblem;
import org.eclipse.angus.mail.util.ReadableMime;

/**
 * One folder of an IMAP server, opened to be read only: {@code EXAMINE} and {@code BODY.PEEK} change nothing, no mail is
 * marked as read, moved or deleted. For one thread; closed after each visit.
 */
final class ImapFolder implements AutoCloseable {

    private static final String CONNECT_MILLIS = "20000";
    private static final String ANSWER_MILLIS = "60000";
    private static final int NAMED_FOLDERS = 30;

    private final Store store;
    private final Folder folder;
    private final UIDFolder numbers;

    private ImapFolder(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
        this.numbers = (UIDFolder) folder;
    }

    /**
     * Opens the folder.
     *
     * @throws Refusal if the server cannot be reached, does not let us in, or has no such folder
     */
    static ImapFolder open(MailParameters parameters, MailKey key) {
        Store store = null;
        try {
            store = connected(parameters, key);
            Folder folder = store.getFolder(parameters.usedFolder());
            if (!folder.exists()) {
                throw Refusal.of(ImapFolder.class, "mail.folder", parameters.usedFolder(), names(store));
            }
            folder.open(Folder.READ_ONLY);
            return new ImapFolder(store, folder);
        } catch (AuthenticationFailedException e) {
            close(store);
            throw new Refusal(Sentence.of(ImapFolder.class, key.refusal(), parameters.host(), parameters.user()), e);
        } catch (Exception e) {
            close(store);
            throw refused(parameters, e);
        }
    }

    private static Store connected(MailParameters parameters, MailKey key) throws Exception {
        String protocol = parameters.protection() == MailParameters.Encryption.TLS ? "imaps" : "imap";
        Properties properties = new Properties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "fetchsize", Integer.toString(1 << 18));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (parameters.protection() == MailParameters.Encryption.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        key.mechanisms().ifPresent(names -> properties.setProperty(prefix + "auth.mechanisms", names));
        return LibraryLoader.with(Session.class, () -> {
            Store store = Session.getInstance(properties).getStore(protocol);
            store.connect(parameters.host(), parameters.usedPort(), parameters.user(), key.secret());
            return store;
        });
    }

    private static String names(Store store) throws MessagingException {
        return String.join(
                ", ",
                Arrays.stream(store.getDefaultFolder().list("*"))
                        .map(Folder::getFullName)
                        .limit(NAMED_FOLDERS)
                        .toList());
    }

    static Refusal refused(MailParameters parameters, Exception e) {
        return switch (e) {
            case Refusal refusal -> refusal;
            case FolderNotFoundException gone ->
                new Refusal(Sentence.of(ImapFolder.class, "mail.folder", parameters.usedFolder(), ""), e);
            default ->
                new Refusal(
                        Refusal.Kind.UNREACHABLE,
                        Sentence.of(
                                ImapFolder.class,
                                "mail.unreachable",
                                parameters.host() + ":" + parameters.usedPort(),
                                NetworkProblem.reason(e)),
                        e);
        };
    }

    /** The generation of the folder's numbers. */
    long validity() throws MessagingException {
        return numbers.getUIDValidity();
    }

    /**
     * One mail.
     *
     * @param number inside the folder
     * @param bytes the first {@link MailReader#LONGEST}; empty where it vanished in the meantime
     */
    record Mail(long number, Optional<byte[]> bytes) {}

    /** Mails numbered above that one, the oldest first. */
    List<Message> after(long last) throws MessagingException {
        Message[] all = numbers.getMessagesByUID(last + 1, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(all, profile);
        return Arrays.stream(all)
                .filter(message -> message != null && number(message) > last)
                .sorted(Comparator.comparingLong(this::number))
                .toList();
    }

    private long number(Message message) {
        try {
            return numbers.getUID(message);
        } catch (MessagingException e) {
            return -1; // expunged by somebody else while we looked
        }
    }

    /** Reads a mail, piece by piece so that one of any size takes no more than is kept. */
    Mail read(Message message, Cancel cancel) throws MessagingException, IOException {
        long number = number(message);
        if (message.isExpunged() || !(message instanceof ReadableMime whole)) {
            return new Mail(number, Optional.empty());
        }
        try (InputStream in = whole.getMimeStream()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0 && bytes.size() < MailReader.LONGEST; read = in.read(buffer)) {
                cancel.check();
                bytes.write(buffer, 0, Math.min(read, MailReader.LONGEST - bytes.size()));
            }
            return new Mail(number, Optional.of(bytes.toByteArray()));
        } catch (MessageRemovedException | IOException e) {
            if (e instanceof IOException io && !message.isExpunged()) {
                throw io;
            }
            return new Mail(number, Optional.empty());
        }
    }

    @Override
    public void close() {
        try {
            folder.close(false);
        } catch (MessagingException | RuntimeException e) {
            // nothing was changed that a failed farewell could lose
        }
        close(store);
    }

    private static void close(Store store) {
        if (store != null) {
            try {
                store.close();
            } catch (MessagingException | RuntimeException e) {
                // the server has closed it already
            }
        }
    }
}
