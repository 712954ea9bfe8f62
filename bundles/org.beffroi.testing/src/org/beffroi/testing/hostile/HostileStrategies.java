package org.beffroi.testing.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Files of strategies that are made to do harm, damaged, or made by a program that knows nothing of strategies. */
public final class HostileStrategies {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACES = " xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:strategy=\"https://beffroi.org/strategy/1\"";
    private static final String ROOT = "<strategy:Strategy xmi:version=\"2.0\"" + SPACES + " format=\"3\" key=\"s\"";
    private static final String END = "</strategy:Strategy>";

    private final String web;
    private final List<Fixture> all = new ArrayList<>();

    private HostileStrategies(String web) {
        this.web = web;
    }

    /**
     * The files.
     *
     * @param web an address that nobody may call, without a slash at its end
     */
    public static List<Fixture> calling(String web) {
        HostileStrategies made = new HostileStrategies(web);
        made.addresses();
        made.classes();
        made.entities();
        made.days();
        made.amounts();
        made.values();
        made.formats();
        made.references();
        made.damage();
        made.sizes();
        return List.copyOf(made.all);
    }

    private void whole(String name, String text) {
        all.add(Fixture.text(Family.STRATEGY, name, HEAD + text));
    }

    private void inside(String name, String children) {
        whole(name, ROOT + ">" + children + END);
    }

    private void attribute(String name, String attributes) {
        whole(name, ROOT + " " + attributes + "/>");
    }

    private void bytes(String name, Supplier<byte[]> content) {
        all.add(new Fixture(Family.STRATEGY, name, content));
    }

    private void addresses() {
        inside(
                "element of a package at an address",
                "<objectives xmlns:e=\"" + web + "/evil.ecore\" xsi:type=\"e:X\"/>");
        inside("element named by an address", "<e:objectives xmlns:e=\"" + web + "/evil.ecore\"/>");
        inside("address with a fragment", "<objectives xmlns:e=\"" + web + "/evil.ecore#//x\" xsi:type=\"e:X\"/>");
        whole("root of a package at an address", "<e:Strategy xmlns:e=\"" + web + "/evil.ecore\"/>");
        attribute("attribute of a package at an address", "xmlns:e=\"" + web + "/evil.ecore\" e:name=\"x\"");
        attribute("schema location", "xsi:schemaLocation=\"https://beffroi.org/strategy/1 " + web + "/evil.ecore\"");
        attribute("schema location without a space", "xsi:noNamespaceSchemaLocation=\"" + web + "/evil.xsd\"");
        inside(
                "reference to an address",
                "<objectives key=\"o\"><parent href=\"" + web + "/o.strategy#x\"/></objectives>");
        inside(
                "reference to a typed address",
                "<objectives key=\"o\"><parent xsi:type=\"strategy:Objective\" href=\"" + web
                        + "/o#x\"/></objectives>");
        inside("reference by attribute to an address", "<objectives key=\"o\" parent=\"" + web + "/o.strategy#x\"/>");
        inside("reference to a file", "<objectives key=\"o\"><parent href=\"file:///etc/passwd#x\"/></objectives>");
        inside("reference beside", "<objectives key=\"o\" parent=\"other.strategy#x\"/>");
        inside("contained by reference", "<objectives href=\"" + web + "/o.strategy#x\"/>");
        inside(
                "archive address",
                "<objectives key=\"o\"><parent href=\"archive:" + web + "/a.zip!/o#x\"/></objectives>");
        inside("platform address", "<objectives key=\"o\"><parent href=\"platform:/plugin/x/o#x\"/></objectives>");
        inside("package of a file", "<objectives xmlns:e=\"file:///etc/hostname\" xsi:type=\"e:X\"/>");
        inside("package of a share", "<objectives xmlns:e=\"file://127.0.0.1/share/x\" xsi:type=\"e:X\"/>");
        inside("package in a jar", "<objectives xmlns:e=\"jar:" + web + "/x.jar!/x.ecore\" xsi:type=\"e:X\"/>");
        whole("style sheet", "<?xml-stylesheet type=\"text/xsl\" href=\"" + web + "/x.xsl\"?>" + ROOT + " x=\"y\"/>");
        inside("inclusion", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + web + "/x\"/>");
    }

    private void classes() {
        inside("class by java", "<objectives xmlns:e=\"java://java.lang.Runtime\" xsi:type=\"e:X\"/>");
        inside(
                "class of the program",
                "<objectives xmlns:e=\"java://org.beffroi.strategy.model.ModelPackage\" xsi:type=\"e:Risk\"/>");
        inside("meta model", "<objectives xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\" xsi:type=\"e:EObject\"/>");
        whole("meta model as root", "<e:EPackage xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"x\"/>");
        inside("any type", "<objectives xmlns:e=\"http://www.eclipse.org/emf/2003/XMLType\" xsi:type=\"e:AnyType\"/>");
        inside("abstract type", "<objectives xsi:type=\"strategy:Element\"/>");
        inside("wrong type", "<objectives key=\"o\" xsi:type=\"strategy:Risk\"/>");
        inside("type of a value", "<objectives key=\"o\" xsi:type=\"strategy:Day\"/>");
        inside("strategy in itself", "<objectives xsi:type=\"strategy:Strategy\"/>");
        inside("unknown type", "<objectives xsi:type=\"strategy:Inconnu\"/>");
        inside("type without prefix", "<objectives xsi:type=\"Objective2\"/>");
        inside("type with unbound prefix", "<objectives xsi:type=\"nulle:Objective\"/>");
        inside("empty type", "<objectives xsi:type=\"\"/>");
        inside("nil", "<objectives xsi:nil=\"true\"/><territory xsi:nil=\"true\" key=\"\"/>");
        inside("unknown element", "<inconnu/>");
        attribute("unknown attribute", "inconnu=\"x\"");
    }

    private void entities() {
        whole("file entity", "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + ROOT + " name=\"&x;\"/>");
        whole(
                "web entity",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"" + web + "/x\">]>" + ROOT + "><description>&x;</description>" + END);
        whole("external type", "<!DOCTYPE s SYSTEM \"" + web + "/s.dtd\">" + ROOT + "/>");
        whole("parameter entity", "<!DOCTYPE s [<!ENTITY % p SYSTEM \"" + web + "/p\"> %p;]>" + ROOT + "/>");
        whole("billion laughs", HostileXml.laughs("strategy") + ROOT + " name=\"&l11;\"/>");
        inside("unknown entity", "<description>&inconnue;</description>");
    }

    private void days() {
        for (String due : List.of(
                "demain",
                "2025-02-30",
                "0000-00-00",
                "+999999999-12-31",
                "-999999999-01-01",
                "2025-13-01",
                "",
                " ",
                "20250101",
                "31/12/2025",
                "9999999999999")) {
            inside(
                    "day " + (due.isBlank() ? "blank " + due.length() : due),
                    "<objectives key=\"o\" due=\"" + due + "\"/>");
        }
        attribute("from the end of time until its beginning", "from=\"+999999999-12-31\" until=\"-999999999-01-01\"");
    }

    private void amounts() {
        for (String amount : List.of(
                "1E999999999", "-1E999999999", "1E-999999999", "NaN", "Infinity", "1e", "0x10", "9".repeat(5_000))) {
            inside(
                    "amount " + (amount.length() > 20 ? "of many digits" : amount),
                    "<means key=\"m\"><budget key=\"b\" amount=\"" + amount + "\"/></means>");
        }
    }

    private void values() {
        inside("unknown value of a list", "<objectives key=\"o\" kind=\"INCONNU\"/>");
        inside("empty value of a list", "<objectives key=\"o\" kind=\"\"/>");
        attribute("unknown status", "status=\"9\"");
        inside("number beyond", "<territory key=\"t\" population=\"99999999999999999999\"/>");
        inside("negative number", "<territory key=\"t\" population=\"-2147483648\" populationYear=\"-2147483648\"/>");
        inside("word for a number", "<territory key=\"t\" population=\"beaucoup\"/>");
        attribute("two names", "name=\"a\" name=\"b\"");
        inside("two territories", "<territory key=\"a\"/><territory key=\"b\"/>");
        attribute("turned name", "name=\"\u202Egnp.exe\u2066\u2069\"");
        attribute("name of control signs", "name=\"&#9;&#10;&#13;\"");
        attribute("name of a control sign that XML forbids", "name=\"&#0;\"");
        attribute("half a letter", "name=\"&#xD83D;\"");
        inside("text in an element without text", "texte libre<objectives key=\"o\">encore</objectives>");
        inside("element in a text", "<description>a<b>c</b>d</description>");
        inside("elements in a date", "<objectives key=\"o\"><due><due>2025-01-01</due></due></objectives>");
    }

    private void formats() {
        attribute("format beyond", "format=\"99999999999\"");
        whole("format of the future", "<strategy:Strategy" + SPACES + " format=\"2147483647\"/>");
        whole("negative format", "<strategy:Strategy" + SPACES + " format=\"-1\"/>");
        whole("no format", "<strategy:Strategy" + SPACES + "/>");
        whole("format in words", "<strategy:Strategy" + SPACES + " format=\"trois\"/>");
    }

    private void references() {
        inside("dangling", "<objectives key=\"o\" parent=\"nulle_part\"/>");
        inside("dangling among others", "<objectives key=\"o\" audiences=\"o nulle_part\"/>");
        inside("reference to another class", "<objectives key=\"o\" parent=\"r\"/><risks key=\"r\"/>");
        inside("own parent", "<objectives key=\"o\" parent=\"o\"/>");
        inside(
                "parents in a circle",
                "<objectives key=\"a\" parent=\"b\"/><objectives key=\"b\" parent=\"c\"/><objectives key=\"c\" parent=\"a\"/>");
        inside(
                "actions that wait for one another",
                "<actions key=\"a\" dependsOn=\"b\"/><actions key=\"b\" dependsOn=\"a\"/>");
        inside("action that waits for itself", "<actions key=\"a\" dependsOn=\"a\"/>");
        inside("identity twice", "<objectives key=\"o\"/><objectives key=\"o\"/>");
        inside("identity twice in two classes", "<objectives key=\"o\"/><risks key=\"o\"/>");
        inside("identity of the root again", "<objectives key=\"s\"/>");
        inside("no identity", "<objectives name=\"sans\"/><objectives name=\"sans\"/>");
        inside("blank identity", "<objectives key=\"\"/><risks key=\" \"/>");
        inside("identity of many signs", "<objectives key=\"a b/#../?&lt;>&quot;\" parent=\"a b/#../?&lt;>&quot;\"/>");
        inside("foreign identity", "<objectives xmi:id=\"x\" key=\"o\"/><risks xmi:id=\"x\" key=\"r\"/>");
        inside("reference by path", "<objectives key=\"o\" parent=\"//@objectives.0\"/>");
        inside("reference by a path beyond", "<objectives key=\"o\" parent=\"//@objectives.99\"/>");
        inside("reference by a wrong path", "<objectives key=\"o\" parent=\"//@inconnu[x='y']/@z.-1\"/>");
        inside(
                "reference by foreign identity",
                "<objectives key=\"o\" parent=\"x\"/><objectives xmi:id=\"x\" key=\"p\"/>");
        inside("reference to the root", "<objectives key=\"o\" axis=\"s\"/>");
        inside(
                "many references",
                "<objectives key=\"o\" audiences=\"" + "a ".repeat(10_000) + "\"/><audiences key=\"a\"/>");
        StringBuilder chain = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            chain.append("<objectives key=\"o")
                    .append(i)
                    .append("\" parent=\"o")
                    .append(i + 1)
                    .append("\"/>");
        }
        inside("long chain of parents", chain + "<objectives key=\"o20000\"/>");
    }

    private void damage() {
        String good = HEAD + ROOT + " name=\"Plan\"><objectives key=\"o\" name=\"Répondre\"/>" + END;
        byte[] utf8 = good.getBytes(StandardCharsets.UTF_8);
        bytes("empty", () -> new byte[0]);
        bytes("blank", () -> " \n\t ".getBytes(StandardCharsets.UTF_8));
        bytes("zeros", () -> new byte[4096]);
        bytes("zip", () -> HostileArchives.zip("a.xml", utf8));
        bytes("picture", () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        bytes("UTF-16", () -> good.replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16));
        bytes("UTF-16 without mark", () -> good.getBytes(StandardCharsets.UTF_16LE));
        bytes("UTF-32", () -> good.getBytes(Charset.forName("UTF-32")));
        bytes("Latin under UTF-8", () -> good.getBytes(StandardCharsets.ISO_8859_1));
        bytes("unknown encoding", () -> good.replace("UTF-8", "UTF-99").getBytes(StandardCharsets.UTF_8));
        bytes("foreign encoding", () -> good.replace("UTF-8", "IBM1047").getBytes(StandardCharsets.UTF_8));
        bytes("zero byte", () -> good.replace("Plan", "Pl\u0000an").getBytes(StandardCharsets.UTF_8));
        bytes("twice", () -> (good + good).getBytes(StandardCharsets.UTF_8));
        bytes("junk behind", () -> (good + "\u0000\u0000<<<").getBytes(StandardCharsets.UTF_8));
        bytes(
                "XML 1.1",
                () -> good.replace("1.0", "1.1").replace("Plan", "&#1;").getBytes(StandardCharsets.UTF_8));
        for (int part = 1; part < 8; part++) {
            int end = utf8.length * part / 8;
            bytes("cut after " + part + " of 8", () -> java.util.Arrays.copyOf(utf8, end));
        }
        whole("another root", "<html><body>Bonjour</body></html>");
        whole("another class as root", "<strategy:Risk" + SPACES + " key=\"r\"/>");
        whole(
                "several roots",
                "<xmi:XMI xmi:version=\"2.0\"" + SPACES
                        + "><strategy:Strategy format=\"3\"/><strategy:Strategy format=\"3\"/></xmi:XMI>");
        whole(
                "conflict of two hands",
                ROOT + ">\n<<<<<<< HEAD\n<objectives key=\"a\"/>\n=======\n<objectives key=\"b\"/>\n>>>>>>> x\n" + END);
    }

    private void sizes() {
        bytes("a million elements", () -> (HEAD + ROOT + ">" + "<a/>".repeat(1_000_000) + END)
                .getBytes(StandardCharsets.UTF_8));
        bytes("a million objectives", HostileStrategies::objectives);
        bytes("a hundred thousand deep", () -> (HEAD + ROOT + ">" + "<a>".repeat(100_000) + "</a>".repeat(100_000)
                        + END)
                .getBytes(StandardCharsets.UTF_8));
        bytes("properties in properties", () -> (HEAD + ROOT + ">" + "<properties name=\"a\">".repeat(200)
                        + "</properties>".repeat(200) + END)
                .getBytes(StandardCharsets.UTF_8));
        bytes("attribute of 60 MB", () -> filled(HEAD + ROOT + " name=\"", 60 << 20, "\"/>"));
        bytes("text of 60 MB", () -> filled(HEAD + ROOT + "><description>", 60 << 20, "</description>" + END));
        bytes("comment of 60 MB", () -> filled(HEAD + ROOT + "><!--", 60 << 20, "-->" + END));
        bytes("instruction of 60 MB", () -> filled(HEAD + ROOT + "><?x ", 60 << 20, "?>" + END));
        bytes("element name of 10 MB", () -> filled(HEAD + ROOT + "><", 10 << 20, "/>" + END));
        bytes("blanks of 60 MB", () -> (HEAD + ROOT + ">" + " ".repeat(60 << 20) + END)
                .getBytes(StandardCharsets.UTF_8));
        bytes("a hundred thousand attributes", HostileStrategies::attributes);
        bytes("a hundred thousand prefixes", HostileStrategies::prefixes);
    }

    private static byte[] filled(String before, int size, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 4096);
        out.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < size >> 16; i++) {
            out.writeBytes(block);
        }
        out.writeBytes(after.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] objectives() {
        StringBuilder text = new StringBuilder(HEAD + ROOT + ">");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("<objectives key=\"o").append(i).append("\"/>");
        }
        return text.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] attributes() {
        StringBuilder text = new StringBuilder(HEAD + ROOT);
        for (int i = 0; i < 100_000; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        return text.append("/>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] prefixes() {
        StringBuilder text = new StringBuilder(HEAD + ROOT);
        for (int i = 0; i < 100_000; i++) {
            text.append(" xmlns:p").append(i).append("=\"https://beffroi.org/strategy/1\"");
        }
        return text.append("/>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
