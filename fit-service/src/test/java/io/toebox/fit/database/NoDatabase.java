package io.toebox.fit.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;

/** For what a test puts something else in the place of; its connections can be closed and nothing else. */
public final class NoDatabase extends Database {

    public NoDatabase() {
        super(null, null);
    }

    @Override
    public Connection connect() {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    throw new SQLFeatureNotSupportedException(method.getName());
                });
    }
}
