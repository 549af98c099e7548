package dev.pledgeledger.account;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import java.net.InetAddress;
import java.util.concurrent.atomic.AtomicInteger;

/// A real LDAP server at a port of its own. Like an Active Directory it also lets people in as `login@domain`, and it
/// agrees to an empty password as many directories do.
public final class DirectoryServer implements AutoCloseable {

    public static final String PASSWORD = "roku-nana-hachi-kyu";
    public static final String BASE = "dc=city,dc=example";
    static final String DOMAIN = "city.example";

    private final InMemoryDirectoryServer server;
    private final AtomicInteger binds = new AtomicInteger();

    private DirectoryServer() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("plain", InetAddress.getByName("127.0.0.1"), 0, null));
        config.addAdditionalBindCredentials("cn=reader," + BASE, "reads");
        config.addInMemoryOperationInterceptor(new ByMailName());
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: city");
        server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
        for (String login : new String[] {"hanako", "taro", "stranger", "admin"}) {
            server.add(
                    "dn: uid=" + login + ",ou=people," + BASE,
                    "objectClass: user",
                    "uid: " + login,
                    "cn: " + login,
                    "sAMAccountName: " + login,
                    "userPrincipalName: " + login + "@" + DOMAIN,
                    "userPassword: " + PASSWORD);
        }
        server.startListening();
    }

    public static DirectoryServer start() {
        try {
            return new DirectoryServer();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String url() {
        return "ldap://127.0.0.1:" + server.getListenPort();
    }

    /// How often somebody has tried to sign in to it.
    int binds() {
        return binds.get();
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private final class ByMailName extends InMemoryOperationInterceptor {

        @Override
        public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest request) throws LDAPException {
            binds.incrementAndGet();
            String name = request.getRequest().getBindDN();
            if (name.endsWith("@" + DOMAIN)) {
                request.setRequest(new SimpleBindRequest(
                        "uid=" + name.substring(0, name.indexOf('@')) + ",ou=people," + BASE,
                        request.getRequest().getPassword().getValue()));
            }
        }
    }
}
