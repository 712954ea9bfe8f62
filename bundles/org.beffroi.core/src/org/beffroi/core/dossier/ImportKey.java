package org.beffroi.core.dossier;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The secret with which an import replaces people's names by keyed hashes before anything is kept.
 *
 * <p>One per dossier, kept apart from it (secure storage), so that a dossier that was handed over does not give its people
 * away. Safe for several threads.
 */
@FunctionalInterface
@ProviderType
public interface ImportKey {

    /** HMAC-SHA-256 (RFC 2104) of the text in UTF-8 under this key: 32 bytes. */
    byte[] mac(String text);
}
