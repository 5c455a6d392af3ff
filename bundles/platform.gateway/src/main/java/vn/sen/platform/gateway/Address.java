package vn.sen.platform.gateway;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address that a request comes from, for counting. Of IPv6 the network of one connection, as
 * whoever has one address there has very many.
 */
final class Address {
    private static final Pattern NUMBERS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final int NETWORK = 8;

    private Address() {}

    /**
     * @param proxies whose word about the address behind them is taken, besides this machine's own
     */
    static String of(HttpServletRequest request, Set<String> proxies) {
        String from = request.getRemoteAddr();
        String told = request.getHeader("X-Forwarded-For");
        return counted(told == null ? from : behind(from, told, proxies));
    }

    private static String behind(String from, String told, Set<String> proxies) {
        String[] way = told.split(",");
        String here = from;
        for (int i = way.length - 1; i >= 0 && trusted(here, proxies); i--) {
            String before = way[i].strip();
            if (!NUMBERS.matcher(before).matches()) {
                break;
            }
            here = before;
        }
        return here;
    }

    private static boolean trusted(String address, Set<String> proxies) {
        return proxies.contains(address)
                || address.startsWith("127.")
                || address.equals("::1")
                || address.equals("0:0:0:0:0:0:0:1");
    }

    private static String counted(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK))
                    : address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
