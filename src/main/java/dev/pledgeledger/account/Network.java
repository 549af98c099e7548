package dev.pledgeledger.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where tries are counted together: an address, or the network of 64 bits that one owner of IPv6 has to choose from.
final class Network {

    private static final int BYTES = 8;

    private Network() {}

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address sixth
                    ? HexFormat.of().formatHex(Arrays.copyOf(sixth.getAddress(), BYTES)) + "/64"
                    : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
