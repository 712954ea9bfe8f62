package org.beffroi.dossier.folder;

/** Where the keys of dossiers are kept, apart from the dossiers; an OSGi service. */
public interface KeyStore {

    /**
     * The key of that name, made at random when it is asked for the first time.
     *
     * @param name such as the identity of a dossier
     * @return 32 bytes
     * @throws org.beffroi.core.message.Refusal if keys can neither be read nor kept
     */
    byte[] key(String name);
}
