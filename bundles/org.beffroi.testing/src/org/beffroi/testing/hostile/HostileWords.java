package org.beffroi.testing.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Short hostile inputs: addresses, names, cells, texts, patterns and queries. */
public final class HostileWords {

    /** Mail addresses with something more in them: a header, another recipient, signs that nobody sees. */
    private static final List<String> MORE_THAN_ONE = List.of(
            "a@ville.exemple\r\nBcc: b@ailleurs.exemple",
            "a@ville.exemple\nBcc: b@ailleurs.exemple",
            "a@ville.exemple\rBcc: b@ailleurs.exemple",
            "a@ville.exemple\u2028Bcc: b@ailleurs.exemple",
            "a@ville.exemple\u0085Bcc: b@ailleurs.exemple",
            "a@ville.exemple\u0000",
            "\u202Ea@ville.exemple",
            "a@\u202Eelpmexe.elliv",
            "a@ville\u2066.exemple\u2069",
            "a\u200B@ville.exemple",
            "a@ville\u00AD.exemple",
            "\"a b\"@ville.exemple",
            "\"a\\\"@b\"@ville.exemple",
            "<a@ville.exemple>",
            "a@ville.exemple>,<b@ailleurs.exemple",
            "a@ville.exemple,b@ailleurs.exemple",
            "a@ville.exemple;b@ailleurs.exemple",
            "a@ville.exemple b@ailleurs.exemple",
            "a@ville.exemple@ailleurs.exemple");

    /** Mail addresses that are none, or look like another. */
    private static final List<String> NO_ADDRESS = List.of(
            "@ville.exemple",
            "a@",
            "a",
            "",
            " ",
            ".a@ville.exemple",
            "a.@ville.exemple",
            "a..b@ville.exemple",
            "a@.exemple",
            "a@ville..exemple",
            "a@ville.exemple.",
            "a@[127.0.0.1]",
            "a@[IPv6:::1]",
            "a(commentaire)@ville.exemple",
            "аdmin@ville.exemple",
            "a@vіlle.exemple",
            "a@ville.exemple\t",
            "a%0ABcc:b@ville.exemple\n",
            "=?utf-8?q?a=0D=0ABcc:?= <b@ville.exemple>",
            "a".repeat(65) + "@ville.exemple",
            "a@" + "b".repeat(300) + ".exemple");

    /** The machine itself. */
    private static final List<String> OWN_MACHINE = List.of(
            "http://127.0.0.1/",
            "http://127.1/",
            "http://127.0.1/",
            "http://2130706433/",
            "http://0x7f000001/",
            "http://0x7f.0.0.1/",
            "http://0177.0.0.1/",
            "http://017700000001/",
            "http://0/",
            "http://0.0.0.0/",
            "http://127.255.255.254/",
            "http://localhost/",
            "http://LOCALHOST/",
            "http://localhost./",
            "http://[::1]/",
            "http://[::]/",
            "http://[0:0:0:0:0:0:0:1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:7f00:1]/",
            "http://[::127.0.0.1]/",
            "http://[64:ff9b::7f00:1]/",
            "http://[2002:7f00:1::]/",
            "http://[2001:0:1::1]/",
            "http://[fe80::1]/",
            "http://[fc00::1]/",
            "http://[fd12:3456::1]/",
            "http://[ff02::1]/",
            "http://[2001:db8::1]/",
            "http://[100::1]/");

    /** Networks that are not open to all. */
    private static final List<String> OWN_NETWORK = List.of(
            "http://10.0.0.1/",
            "http://10.255.255.255/",
            "http://172.16.0.1/",
            "http://172.31.255.255/",
            "http://192.168.1.1/",
            "http://3232235777/",
            "http://0xC0A80101/",
            "http://169.254.169.254/latest/meta-data/",
            "http://0xA9FEA9FE/",
            "http://[::ffff:169.254.169.254]/",
            "http://100.64.0.1/",
            "http://192.0.0.1/",
            "http://192.0.2.1/",
            "http://198.18.0.1/",
            "http://198.51.100.1/",
            "http://203.0.113.1/",
            "http://224.0.0.1/",
            "http://240.0.0.1/",
            "http://255.255.255.255/");

    /** Addresses of no web, or that hide where they lead. */
    private static final List<String> NO_WEB = List.of(
            "http://a@127.0.0.1/",
            "http://www.exemple.fr@127.0.0.1/",
            "http://www.exemple.fr:80@127.0.0.1/",
            "file:///etc/passwd",
            "ftp://127.0.0.1/",
            "gopher://127.0.0.1:70/",
            "jar:http://127.0.0.1/a.jar!/b",
            "data:text/plain,a",
            "javascript:alert(1)",
            "http:///",
            "http://",
            "//127.0.0.1/",
            "mailto:a@ville.exemple");

    private HostileWords() {}

    /** Mail addresses that would add a header, a recipient or a command, or that look like another. None may pass. */
    public static List<Fixture> mailAddresses() {
        return together(Family.MAIL_ADDRESS, Stream.of(MORE_THAN_ONE, NO_ADDRESS));
    }

    /** Addresses that lead into the user’s own network, or to no web at all. None may be fetched. */
    public static List<Fixture> webAddresses() {
        return together(Family.WEB_ADDRESS, Stream.of(OWN_MACHINE, OWN_NETWORK, NO_WEB));
    }

    /** Names that lead out of their folder, or that cannot be seen. None may be a name of something kept. */
    public static List<Fixture> paths() {
        return named(
                Family.PATH,
                "..",
                ".",
                "../a",
                "../../etc/passwd",
                "..\\a",
                "..\\..\\windows\\win.ini",
                "a/../../b",
                "a/b",
                "a\\b",
                "/etc/passwd",
                "\\\\serveur\\partage",
                "C:\\a",
                "C:/a",
                "a\u0000.json",
                "a\nb",
                "a\rb",
                "a\tb",
                "\u202Enosj.a",
                "a\u2066b",
                "a\u200Bb",
                "\uFEFFa",
                "",
                " ",
                "././a",
                "....//a",
                "a/",
                "/",
                "~/a/b");
    }

    /** Patterns that never end on a text of letters a. */
    public static List<Fixture> patterns() {
        return named(
                Family.PATTERN,
                "(a+)+b",
                "(a*)*b",
                "(a|a)*b",
                "(a|aa)+b",
                "([a-z]+)*\\d",
                "(.*)*x",
                "(.+)+x",
                "^(([a-z])+.)+[A-Z]([a-z])+$",
                "(?:a*)*?c",
                "(\\w+\\s?)+!",
                "(a?){60}a{60}b",
                "((a+)*)*b",
                "(a+){2,}b",
                "(?=(a+)+b)a",
                "(a|b|ab)*c",
                "(x+x+)+y|(a+a+)+y",
                "(a+)+\\1b",
                "(.*?,){20}b|(a*a*)*b",
                "(?i)(a|A)*B",
                "(\\p{L}+)+\\p{N}");
    }

    /** Queries that grow beyond measure, or are none. */
    public static List<Fixture> queries() {
        return named(
                Family.QUERY,
                "(".repeat(10_000),
                ")".repeat(10_000),
                "(".repeat(5_000) + "a" + ")".repeat(5_000),
                "NOT ".repeat(5_000) + "a",
                "SAUF ".repeat(5_000) + "a",
                "a OR ".repeat(50_000) + "a",
                "a AND ".repeat(50_000) + "a",
                "a* ".repeat(5_000),
                "*".repeat(5_000),
                "?".repeat(5_000),
                "a" + "*b".repeat(200),
                "a NEAR/5 ".repeat(2_000) + "a",
                "a NEAR/999999999999 b",
                "a NEAR/-1 b",
                "\"" + "a ".repeat(50_000) + "\"",
                "\"a b\"~999999999999",
                "\"",
                "«",
                "a~2 ".repeat(2_000),
                "a~99",
                "date:+999999999-12-31",
                "since:999999999999y",
                "date:2024-02-31..2023-01-01",
                "likes:99999999999999999999",
                "likes:>>>>1",
                "inconnu:" + "a".repeat(100_000),
                ":".repeat(1_000),
                "\u202Ea\u2066 OR \u0000",
                "a\uD83D",
                "{a TO b} [c TO *] /(a+)+b/",
                "lang:".repeat(5_000),
                "-".repeat(5_000) + "a");
    }

    /** Texts that turn, hide or imitate others. */
    public static List<Fixture> directions() {
        return named(
                Family.DIRECTION,
                "\u202Egnp.exe",
                "\u202Dtexte",
                "\u2066texte\u2069",
                "\u2067texte",
                "\u2068\u2068\u2068texte",
                "\u200Fmaire\u200E",
                "\u061Cmaire",
                "ma\u200Bire",
                "ma\u2060ire",
                "\uFEFFmaire",
                "ma\u00ADire",
                "mаire",
                "m\u0301\u0301\u0301\u0301aire",
                "maire\u0000",
                "maire\u2028suite",
                "maire\u2029suite",
                "maire\u0085suite",
                "\uDB40\uDC41maire",
                "maire\uD83D",
                "\uFFFEmaire");
    }

    /** Cells that a spreadsheet would compute, or send elsewhere. */
    public static List<Fixture> formulas() {
        return named(
                Family.FORMULA,
                "=cmd|' /C calc'!A0",
                "=1+1",
                "=HYPERLINK(\"http://127.0.0.1/?\"&A1;\"ici\")",
                "=IMPORTXML(\"http://127.0.0.1/\";\"//a\")",
                "=WEBSERVICE(\"http://127.0.0.1/\")",
                "=DDE(\"cmd\";\"/C calc\";\"x\")",
                "+cmd|' /C calc'!A0",
                "-cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd|' /C calc'!A0",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "＝1+1",
                "＋1",
                "－1+cmd",
                "＠SUM(1)",
                "\u00A0=1+1",
                "\uFEFF=1+1",
                "\"=1+1\"",
                ";=1+1",
                ",=1+1",
                "a;=1+1\n=2+2",
                "%0A=1+1");
    }

    /** Markup in texts and names. */
    public static List<Fixture> markup() {
        return named(
                Family.MARKUP,
                "<script>alert('beffroi')</script>",
                "<ScRiPt src=//127.0.0.1/x.js></ScRiPt>",
                "<img src=x onerror=alert(1)>",
                "<img src=http://127.0.0.1/pixel.gif>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
                "<svg><use href=http://127.0.0.1/x.svg#a /></svg>",
                "<iframe src=http://127.0.0.1/></iframe>",
                "<object data=http://127.0.0.1/x></object>",
                "<embed src=http://127.0.0.1/x>",
                "<link rel=stylesheet href=http://127.0.0.1/x.css>",
                "<style>@import url(http://127.0.0.1/x.css);</style>",
                "<base href=http://127.0.0.1/>",
                "<meta http-equiv=refresh content=0;url=http://127.0.0.1/>",
                "<form action=http://127.0.0.1/><input name=a></form>",
                "<a href=javascript:alert(1)>ici</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">ici</a>",
                "[ici](javascript:alert(1))",
                "![ici](http://127.0.0.1/pixel.gif)",
                "\"><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "--><script>alert(1)</script><!--",
                "]]><script>alert(1)</script>",
                "</title><script>alert(1)</script>",
                "</style><script>alert(1)</script>",
                "</textarea><script>alert(1)</script>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;alert(1)&#60;/script&#62;",
                "\u0000<script>alert(1)</script>",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>");
    }

    private static List<Fixture> together(Family family, Stream<List<String>> groups) {
        return named(family, groups.flatMap(List::stream).toArray(String[]::new));
    }

    private static List<Fixture> named(Family family, String... texts) {
        List<Fixture> all = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String shown = texts[i].length() <= 60 ? texts[i] : texts[i].substring(0, 60) + "… " + texts[i].length();
            all.add(Fixture.text(family, (i + 1) + " " + shown.replaceAll("\\p{C}", "\uFFFD"), texts[i]));
        }
        return List.copyOf(all);
    }
}
