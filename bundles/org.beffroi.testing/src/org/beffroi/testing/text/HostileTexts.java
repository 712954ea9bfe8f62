package org.beffroi.testing.text;

import java.util.List;

/** Texts that real exports hold, or that somebody means badly: whoever reads or prints mentions meets them all. */
public final class HostileTexts {

    /** A name that no text of a test holds otherwise: a sign that something was obeyed rather than shown. */
    public static final String SCRIPT = "<script>alert('beffroi')</script>";

    private static final int LONG = 20_000;

    private HostileTexts() {}

    /** The texts; none is blank but the first two. */
    public static List<String> all() {
        return List.of(
                "",
                " \t\n",
                SCRIPT,
                "\"><img src=x onerror=alert(1)>",
                "]]><!-- & &amp; &#0; <?xml version=\"1.0\"?>",
                "=SUM(A1:A9)",
                "+33 1 23 45 67 89",
                "-1;@cmd|' /C calc'!A0",
                "a\tb\r\nc\u2028d",
                "\u001b[31mrouge\u001b[2J\u0007\u0000",
                "\u202Eà l’envers\u202C \u2066isolé\u2069",
                "🎒👩‍👩‍👧‍👦🇫🇷 é e\u0301",
                "seul \uD83D demi",
                "{0} {1,number} '{' %s %n ${home}",
                "../../etc/passwd\\..\\C:",
                "é".repeat(LONG));
    }
}
