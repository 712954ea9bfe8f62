package org.beffroi.testing.dossier;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Proof;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.erasure.NameHashes;
import org.beffroi.dossier.folder.FolderErasures;
import org.beffroi.dossier.watch.FolderWatches;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A dossier of a test: a folder and an archive, which the test gives, and plain answers to all else, each of which a test may
 * replace. Files lie where those of a real dossier do; one person alone writes them; nobody is shown by name.
 */
@ConsumerType
public interface TestDossier extends Dossier {

    /** The time zone of its settings. */
    ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Override
    default String id() {
        return String.valueOf(folder().getFileName());
    }

    @Override
    default DossierSettings settings() {
        return new DossierSettings("Essai", Optional.empty(), ZONE, Optional.empty(), true);
    }

    @Override
    default LocalDate today() {
        return LocalDate.of(2026, 11, 24);
    }

    @Override
    default Pseudonyms pseudonyms() {
        return author -> "auteur-" + Integer.toHexString(author.hashCode());
    }

    /** Nobody; none can be added. */
    @Override
    default PublicActors publicActors() {
        return new PublicActors() {
            @Override
            public boolean contains(String author) {
                return false;
            }

            @Override
            public Set<String> all() {
                return Set.of();
            }

            @Override
            public void add(Collection<String> authors) {
                throw new UnsupportedOperationException("this dossier of a test has no public actors");
            }
        };
    }

    /** None: a test that saves searches replaces it. */
    @Override
    default Searches searches() {
        throw new UnsupportedOperationException("this dossier of a test has no searches");
    }

    @Override
    default Watches watches() {
        return new FolderWatches(folder(), "alone");
    }

    @Override
    default Digests digests() {
        return new FolderDigests(folder());
    }

    @Override
    default Path profiles() {
        return folder().resolve("profiles");
    }

    /** HMAC-SHA-256 under a key that is no secret. */
    @Override
    default ImportKey importKey() {
        return text -> {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec("a key of the tests".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Override
    default Path codebook() {
        return folder().resolve("codebook");
    }

    @Override
    default Enrichment enrichment() {
        return Enrichment.none();
    }

    @Override
    default void renewEnrichment() {}

    @Override
    default Erasures erasures() {
        return new FolderErasures(folder(), new LocalDisk(), importKey());
    }

    /**
     * Erases a person of that name who left nothing: what comes of her later is recognised.
     *
     * @param id of the proof
     * @param texts whether her name is taken out of others' texts
     * @param references what is told of her own mentions that were erased
     */
    default void erase(String id, String name, boolean texts, Set<String> references) {
        Erasures erasures = erasures();
        erasures.keep(new Proof(
                id,
                Proof.Kind.ERASURE,
                Instant.EPOCH,
                Optional.of(Instant.EPOCH),
                "camille",
                "article 17",
                texts,
                Set.of(erasures.ofPerson(Optional.empty(), name)),
                Set.of(),
                Map.of(),
                new Proof.Traces(NameHashes.of(List.of(name), List.of(), erasures::hash), references)));
    }

    @Override
    default List<PersonalDataHolder> memories() {
        return List.of();
    }

    @Override
    default Path attachments() {
        return folder().resolve("attachments");
    }

    @Override
    default void close() {
        archive().close();
    }
}
