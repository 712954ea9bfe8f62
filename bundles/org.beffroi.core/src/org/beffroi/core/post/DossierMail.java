package org.beffroi.core.post;

import org.beffroi.core.archive.Cancel;
import org.beffroi.core.document.Document;
import org.osgi.annotation.versioning.ProviderType;

/** The mail server of one dossier, for those who send a document through it and know neither the server nor its password. */
@FunctionalInterface
@ProviderType
public interface DossierMail {

    /**
     * Sends a document to its recipients, in one mail that names them all and says that a machine sent it.
     *
     * @throws Doubtful if nobody knows whether it arrived
     * @throws org.beffroi.core.message.Refusal if it did not, or the dossier has no server
     * @throws org.beffroi.core.archive.Cancelled if asked to stop, and nothing was sent
     */
    void send(Document document, Cancel cancel);
}
