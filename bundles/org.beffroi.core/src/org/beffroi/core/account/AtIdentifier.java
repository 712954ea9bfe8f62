package org.beffroi.core.account;

import java.util.regex.Pattern;

/**
 * The two forms that name an account in the AT Protocol, which Bluesky speaks: a handle, which is a domain, and a DID, which
 * never changes (atproto.com/specs/handle, “Handle Identifier Syntax”, and atproto.com/specs/did, “Generic DID Identifier
 * Syntax”, 2024).
 */
public final class AtIdentifier {

    private static final int LONGEST = 253;
    private static final int LONGEST_DID = 2_048;

    /** Labels of letters, digits and inner hyphens, at least two; the last one begins with a letter. */
    private static final Pattern HANDLE = Pattern.compile(
            "([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?");

    private static final Pattern DID = Pattern.compile("did:[a-z]+:[a-zA-Z0-9._:%-]*[a-zA-Z0-9._-]");

    private AtIdentifier() {}

    /** Whether a text has the form of a handle or of a DID, reserved endings included. */
    public static boolean isWellFormed(String text) {
        return isDid(text) || text.length() <= LONGEST && HANDLE.matcher(text).matches();
    }

    /** Whether a text has the form of a DID. */
    public static boolean isDid(String text) {
        return text.length() <= LONGEST_DID && DID.matcher(text).matches();
    }
}
