package io.toebox.local.manifests;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What one object names of another is there. Secrets never are: they have to be told of on the page for operators. */
final class References {

    private static final Pattern JDBC = Pattern.compile("jdbc:postgresql://([a-z-]+):5432/([a-z]+).*");

    private References() {}

    /**
     * What is missing; empty when nothing is.
     *
     * @param told what the page for operators says
     */
    static List<String> problems(List<ObjectNode> objects, String told) {
        var problems = new ArrayList<String>();
        var known = new TreeSet<String>();
        objects.forEach(object -> known.add(Look.title(object)));
        for (var object : objects) {
            var rules = new Found(Look.title(object), problems);
            named(object)
                    .forEach(name -> rules.expect(
                            known.contains(name) || isToldOf(name, told), "names what is not there: " + name));
            if (object.path("kind").asText().equals("ConfigMap")) {
                Look.each(object.path("data"))
                        .map(JsonNode::asText)
                        .filter(value -> value.startsWith("jdbc:"))
                        .forEach(address -> rules.expect(
                                isDatabase(address, objects), "leads to a database that is not there: " + address));
            }
        }
        return problems;
    }

    private static boolean isToldOf(String name, String told) {
        // Made by the database's operator, not by a person.
        return name.equals("Secret toebox-db-ca")
                || name.startsWith("Secret ") && told.contains("`" + name.substring(7) + "`");
    }

    /** Titles of the objects this one needs. */
    private static Set<String> named(ObjectNode object) {
        var names = new TreeSet<String>();
        object.findParents("secretKeyRef").forEach(at -> names.add("Secret " + text(at, "/secretKeyRef/name")));
        object.findParents("configMapRef").forEach(at -> names.add("ConfigMap " + text(at, "/configMapRef/name")));
        object.findParents("secretName").forEach(at -> names.add("Secret " + text(at, "/secretName")));
        object.findParents("passwordSecret").forEach(at -> names.add("Secret " + text(at, "/passwordSecret/name")));
        object.findParents("initdb").forEach(at -> names.add("Secret " + text(at, "/initdb/secret/name")));
        object.findParents("certificateRefs").forEach(at -> Look.each(at.path("certificateRefs"))
                .forEach(ref -> names.add("Secret " + ref.path("name").asText())));
        object.findParents("accessKeyId").forEach(at -> names.add("Secret " + text(at, "/accessKeyId/name")));
        object.findParents("secretAccessKey").forEach(at -> names.add("Secret " + text(at, "/secretAccessKey/name")));
        object.findParents("serviceAccountName")
                .forEach(at -> names.add("ServiceAccount " + text(at, "/serviceAccountName")));
        object.findParents("priorityClassName")
                .forEach(at -> names.add("PriorityClass " + text(at, "/priorityClassName")));
        object.findParents("scaleTargetRef").forEach(at -> names.add("Deployment " + text(at, "/scaleTargetRef/name")));
        object.findParents("parentRefs").forEach(at -> Look.each(at.path("parentRefs"))
                .forEach(ref -> names.add("Gateway " + ref.path("name").asText())));
        object.findParents("barmanObjectName").forEach(at -> names.add("ObjectStore " + text(at, "/barmanObjectName")));
        if (object.at("/spec/cluster/name").isTextual()) {
            names.add("Cluster " + text(object, "/spec/cluster/name"));
        }
        return names;
    }

    /** Whether somebody of that name answers as a database, and has one of that name with an owner who can log in. */
    private static boolean isDatabase(String address, List<ObjectNode> objects) {
        var matcher = JDBC.matcher(address);
        if (!matcher.matches()) {
            return false;
        }
        String host = matcher.group(1);
        String database = matcher.group(2);
        if (Look.ofKind(objects, "Service").stream()
                .anyMatch(service -> Look.name(service).equals(host))) {
            return true;
        }
        boolean isHost = Look.ofKind(objects, "Pooler").stream()
                        .anyMatch(pooler -> Look.name(pooler).equals(host))
                || Look.ofKind(objects, "Cluster").stream()
                        .anyMatch(cluster -> (Look.name(cluster) + "-rw").equals(host));
        return isHost
                && Look.ofKind(objects, "Cluster").stream()
                        .anyMatch(cluster ->
                                text(cluster, "/spec/bootstrap/initdb/database").equals(database)
                                        || hasRole(cluster, database)
                                                && Look.ofKind(objects, "Database").stream()
                                                        .anyMatch(made -> text(made, "/spec/name")
                                                                        .equals(database)
                                                                && text(made, "/spec/owner")
                                                                        .equals(database)));
    }

    private static boolean hasRole(JsonNode cluster, String name) {
        return Look.each(cluster.at("/spec/managed/roles"))
                .anyMatch(role -> role.path("name").asText().equals(name)
                        && role.path("login").asBoolean());
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }
}
