package org.beffroi.testing.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** XML that fetches, expands or fills, around a root that the reader in question knows. */
public final class HostileXml {

    private HostileXml() {}

    /** A document type in which {@code &l11;} stands for a hundred milliards of words. */
    public static String laughs(String root) {
        StringBuilder text = new StringBuilder("<!DOCTYPE " + root + " [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            text.append("<!ENTITY l").append(i).append(" \"");
            text.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        return text + "]>";
    }

    /**
     * Documents that every reader of XML must withstand.
     *
     * @param web an address that nobody may call
     * @param file address of a file of which nobody may learn what it holds
     * @param open the start of the root, with what it must hold, unclosed, such as {@code <a b="c"}
     * @param name its name
     */
    public static List<Fixture> around(String web, String file, String open, String name) {
        List<Fixture> all = new ArrayList<>();
        String close = "</" + name + ">";
        String type = "<!DOCTYPE " + name;
        add(all, "file entity", type + " [<!ENTITY x SYSTEM \"" + file + "\">]>" + open + ">&x;" + close);
        add(all, "web entity", type + " [<!ENTITY x SYSTEM \"" + web + "/x\">]>" + open + ">&x;" + close);
        add(all, "external type", type + " SYSTEM \"" + web + "/x.dtd\">" + open + "/>");
        add(all, "public type", type + " PUBLIC \"-//x//y\" \"" + web + "/x.dtd\">" + open + "/>");
        add(all, "parameter entity", type + " [<!ENTITY % p SYSTEM \"" + web + "/p\"> %p;]>" + open + "/>");
        add(all, "laughs", laughs(name) + open + ">&l11;" + close);
        add(
                all,
                "quadratic",
                type + " [<!ENTITY x \"" + "x".repeat(20_000) + "\">]>" + open + ">" + "&x;".repeat(20_000) + close);
        add(all, "entity of itself", type + " [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>" + open + ">&a;" + close);
        add(all, "deep", open + ">" + "<a>".repeat(50_000) + "</a>".repeat(50_000) + close);
        add(all, "cut", open + "><a><b>");
        add(all, "zero byte", open + ">\u0000" + close);
        all.add(new Fixture(Family.XML, "UTF-16", () -> ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + open + "/>")
                .getBytes(StandardCharsets.UTF_16)));
        return List.copyOf(all);
    }

    private static void add(List<Fixture> all, String name, String text) {
        all.add(Fixture.text(Family.XML, name, text));
    }
}
