package org.beffroi.tests.ui.sample;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The leaves of a mail whose parts are in base 64 (RFC 2045, RFC 2046), in order. */
public final class MailParts {

    private static final Pattern LEAF = Pattern.compile(
            "(?m)^Content-Type: ((?!multipart)[^;\\n]+)[^\\n]*\\n((?:\\S[^\\n]*\\n)*?)\\n([A-Za-z0-9+/=\\n]+)");

    /**
     * One of them.
     *
     * @param type such as {@code text/html}
     * @param header its other fields, a line each
     * @param content decoded
     */
    public record Leaf(String type, String header, byte[] content) {

        /** Its content as a text in UTF-8. */
        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private MailParts() {}

    /** Those of a mail, its lines ended by line feeds. */
    public static List<Leaf> of(String mail) {
        List<Leaf> leaves = new ArrayList<>();
        Matcher leaf = LEAF.matcher(mail);
        while (leaf.find()) {
            leaves.add(new Leaf(
                    leaf.group(1).strip(),
                    leaf.group(2),
                    Base64.getMimeDecoder().decode(leaf.group(3))));
        }
        return leaves;
    }
}
