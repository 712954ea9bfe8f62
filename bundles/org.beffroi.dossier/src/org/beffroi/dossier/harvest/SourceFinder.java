package org.beffroi.dossier.harvest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.message.Sentence;

/**
 * Finds out what source something is that somebody pasted: the address of a site, of a feed or of an account, a mail address,
 * a folder of this machine; an OSGi service. Safe for several threads. Nothing is kept, and nothing is visited but what was
 * pasted, as politely as sources are.
 */
public interface SourceFinder {

    /**
     * What it is.
     *
     * @param pasted as typed or pasted; blank finds nothing
     * @param allowedHosts private hosts that the user allows, as {@code host} or {@code host:port}
     * @throws org.beffroi.core.archive.Cancelled if asked to stop
     */
    Found find(String pasted, Set<String> allowedHosts, Cancel cancel);

    /**
     * What was found.
     *
     * @param proposals what it may be, the likeliest first; empty where nothing was recognised
     * @param why why nothing was recognised, or what should be known of what was
     * @param privateHost the host of this machine or network that would have to be allowed before anything is known
     * @param file a file of this machine that holds mentions: it is imported once, not visited
     */
    record Found(List<Proposal> proposals, Optional<Sentence> why, Optional<String> privateHost, Optional<Path> file) {
        public Found {
            proposals = List.copyOf(proposals);
            Objects.requireNonNull(why);
            Objects.requireNonNull(privateHost);
            Objects.requireNonNull(file);
        }

        /** Something that may be one of these. */
        public static Found of(List<Proposal> proposals) {
            return new Found(proposals, Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** Nothing that is known, and why. */
        public static Found nothing(Sentence why) {
            return new Found(List.of(), Optional.of(why), Optional.empty(), Optional.empty());
        }

        /** The same, with what should be known of it. */
        public Found saying(Sentence remark) {
            return new Found(proposals, Optional.of(remark), privateHost, file);
        }
    }

    /**
     * One thing that it may be.
     *
     * @param kind id of the kind of source
     * @param written its parameters as a form holds them, as far as they are known
     * @param what what it is, in a sentence without a full stop
     * @param complete whether it can be tried as it is; else a key, a password or an instance is still to be filled in
     * @param name what it may be called; what may stand in a name of a source is made of it by whoever shows it
     */
    record Proposal(String kind, Map<String, String> written, boolean complete, Sentence what, Sentence name) {
        public Proposal {
            Objects.requireNonNull(kind);
            written = Map.copyOf(written);
            Objects.requireNonNull(what);
            Objects.requireNonNull(name);
        }
    }
}
