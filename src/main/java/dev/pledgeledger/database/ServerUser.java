package dev.pledgeledger.database;

import com.sun.security.auth.module.UnixSystem;
import dev.pledgeledger.common.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Who the server's programs run as, which is who owns the cluster. PostgreSQL refuses root: root's own cluster is run
/// in a user namespace of its own, where root is nobody; where the system forbids that, it is given to the user
/// `nobody`.
///
/// @param prefix what stands before a program to run it so; empty for an ordinary user
record ServerUser(int uid, int gid, List<String> prefix) {

    private static final int NOBODY = 65534;

    static ServerUser of(Path cluster, Path parent) throws IOException {
        UnixSystem self = new UnixSystem();
        int me = (int) self.getUid();
        int owner = Files.exists(cluster) ? (int) Files.getAttribute(cluster, "unix:uid") : me;
        if (me != 0) {
            if (owner != me) {
                throw new CommandFailure("The database in " + cluster
                        + " belongs to another user: start as that user, or choose another --ledger.data-dir");
            }
            return new ServerUser(me, (int) self.getGid(), List.of());
        }
        if (owner != 0) {
            return switchedTo(owner, (int) Files.getAttribute(cluster, "unix:gid"));
        }
        if (succeeds(List.of("unshare", "-U", "true"))) {
            return new ServerUser(0, 0, List.of("unshare", "-U"));
        }
        ServerUser nobody = switchedTo(NOBODY, NOBODY);
        if (Files.exists(cluster) || !succeeds(nobody.command(List.of("test", "-x", parent.toString())))) {
            throw new CommandFailure("PostgreSQL does not run as root, and this system forbids root to start it as"
                    + " somebody else: start ./ledger as an ordinary user, or name a --ledger.data-dir that the user"
                    + " nobody can reach");
        }
        return nobody;
    }

    private static ServerUser switchedTo(int uid, int gid) {
        return new ServerUser(uid, gid, List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"));
    }

    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(program);
        return command;
    }

    /// Makes the file readable to the server.
    void give(Path file) throws IOException {
        if (uid != (int) Files.getAttribute(file, "unix:uid")) {
            Files.setAttribute(file, "unix:uid", uid);
            Files.setAttribute(file, "unix:gid", gid);
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
