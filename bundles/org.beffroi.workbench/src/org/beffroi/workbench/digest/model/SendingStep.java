package org.beffroi.workbench.digest.model;

import org.beffroi.core.digest.Digest;

/** What comes next on the way of a digest to its readers: what is missing first, else that it leaves. */
public enum SendingStep {
    /** There is nothing on its page. */
    FILL,
    /** It goes to nobody. */
    ADDRESS,
    /** The dossier has no mail server. */
    SERVE,
    /** It can leave. */
    SEND,
    /** It has left today as it is: it need not, but can again. */
    AGAIN;

    /**
     * That of a digest.
     *
     * @param typed whether somebody is being written down as its recipient
     * @param served whether the dossier has a mail server
     * @param brought whether it has left today as it is
     */
    public static SendingStep of(Digest digest, boolean typed, boolean served, boolean brought) {
        if (digest.items().isEmpty()) {
            return FILL;
        }
        if (digest.recipients().isEmpty() && !typed) {
            return ADDRESS;
        }
        if (!served) {
            return SERVE;
        }
        return brought && !typed ? AGAIN : SEND;
    }
}
